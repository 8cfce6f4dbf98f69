package org.infopool.domain.enforcement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one measure: {@code MEA-2026-000123}. */
public record MeasureNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "MEA";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable MeasureNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MeasureNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable MeasureNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new MeasureNumber(text);
        }
    }
}
