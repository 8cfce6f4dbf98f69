package org.infopool.domain.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What is quoted of a notice: {@code N-2026-000123}. */
public record NoticeNumber(String value) {
    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable NoticeNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable NoticeNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable NoticeNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new NoticeNumber(text);
        }
    }
}
