package org.infopool.domain.obligation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one dated duty: {@code OBL-2026-000123}. */
public record ObligationNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "OBL";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ObligationNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ObligationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ObligationNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ObligationNumber(text);
        }
    }
}
