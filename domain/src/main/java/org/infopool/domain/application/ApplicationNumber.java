package org.infopool.domain.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What an applicant quotes: {@code APP-2026-000123}. */
public record ApplicationNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "APP";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ApplicationNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ApplicationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ApplicationNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ApplicationNumber(text);
        }
    }
}
