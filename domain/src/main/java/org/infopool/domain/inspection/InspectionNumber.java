package org.infopool.domain.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one inspection: {@code INS-2026-000123}. */
public record InspectionNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "INS";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable InspectionNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable InspectionNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable InspectionNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new InspectionNumber(text);
        }
    }
}
