package org.infopool.ejb.access;

import org.infopool.domain.access.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who becomes known. */
public record NewPerson(
        String nameZh, String nameLatin, @Nullable String email, Language language) {}
