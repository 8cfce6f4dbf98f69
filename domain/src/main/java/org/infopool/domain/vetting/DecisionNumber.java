package org.infopool.domain.vetting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number on a decision letter: {@code DEC-2026-000123}. */
public record DecisionNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "DEC";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable DecisionNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DecisionNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable DecisionNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new DecisionNumber(text);
        }
    }
}
