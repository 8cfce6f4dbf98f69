package org.infopool.domain.license;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** The number on the certificate, kept over every renewal: {@code LIC-2026-000123}. */
public record LicenseNumber(String value) {
    /** What such a number begins with. */
    public static final String PREFIX = "LIC";

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable LicenseNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable LicenseNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable LicenseNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new LicenseNumber(text);
        }
    }
}
