package org.infopool.domain.selfinspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one self-inspection: {@code SI-2026-000123}. */
public record SelfInspectionNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "SI";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable SelfInspectionNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable SelfInspectionNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable SelfInspectionNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new SelfInspectionNumber(text);
        }
    }
}
