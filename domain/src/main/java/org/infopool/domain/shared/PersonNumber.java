package org.infopool.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number by which a natural person is known here, whatever accounts and roles they have: {@code P-000012}. */
public record PersonNumber(String value) {
    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable PersonNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PersonNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable PersonNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new PersonNumber(text);
        }
    }
}
