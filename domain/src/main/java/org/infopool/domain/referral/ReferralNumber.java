package org.infopool.domain.referral;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number of a referral: {@code REF-2026-000123}. */
public record ReferralNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "REF";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable ReferralNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ReferralNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable ReferralNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new ReferralNumber(text);
        }
    }
}
