package org.infopool.domain.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of a document: {@code DOC-2026-000123}. */
public record DocumentNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "DOC";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable DocumentNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DocumentNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable DocumentNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new DocumentNumber(text);
        }
    }
}
