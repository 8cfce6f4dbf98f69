package org.infopool.domain.ending;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What is quoted of the ending of a license: {@code END-2026-000123}. */
public record EndingNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "END";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable EndingNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable EndingNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable EndingNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new EndingNumber(text);
        }
    }
}
