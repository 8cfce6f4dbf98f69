package org.infopool.domain.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What is quoted of a publication: {@code PUB-2026-000123}. */
public record PublicationNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "PUB";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable PublicationNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PublicationNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable PublicationNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new PublicationNumber(text);
        }
    }
}
