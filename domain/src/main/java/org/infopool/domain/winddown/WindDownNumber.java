package org.infopool.domain.winddown;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What is quoted of the winddown of a license: {@code WND-2026-000123}. */
public record WindDownNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "WND";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable WindDownNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable WindDownNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable WindDownNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new WindDownNumber(text);
        }
    }
}
