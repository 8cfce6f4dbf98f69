package org.infopool.domain.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of one finding: {@code FND-2026-000123}. */
public record FindingNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "FND";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable FindingNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable FindingNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable FindingNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new FindingNumber(text);
        }
    }
}
