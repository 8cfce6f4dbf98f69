package org.infopool.ejb.access;

import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An office, as lists and forms show it. */
public record OfficeView(
        OfficeNumber number, @Nullable OfficeNumber parent, OfficeLevel level, String nameZh, String nameEn) {
    /** What it is called. */
    public LocalizedText name() {
        return new LocalizedText(nameEn, nameZh);
    }
}
