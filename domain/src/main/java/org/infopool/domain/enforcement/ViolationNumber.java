package org.infopool.domain.enforcement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one violation: {@code VIO-2026-000123}. */
public record ViolationNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "VIO";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ViolationNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ViolationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ViolationNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ViolationNumber(text);
        }
    }
}
