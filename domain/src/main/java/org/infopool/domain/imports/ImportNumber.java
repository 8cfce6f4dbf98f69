package org.infopool.domain.imports;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of an import: {@code IMP-2026-000123}. */
public record ImportNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "IMP";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ImportNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ImportNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ImportNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ImportNumber(text);
        }
    }
}
