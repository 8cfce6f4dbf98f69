package org.infopool.domain.proceeding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one proceeding: {@code PRO-2026-000123}. */
public record ProceedingNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "PRO";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ProceedingNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ProceedingNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ProceedingNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ProceedingNumber(text);
        }
    }
}
