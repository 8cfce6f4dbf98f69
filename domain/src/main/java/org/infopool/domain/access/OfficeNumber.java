package org.infopool.domain.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What an office is called in every record, such as {@code CN-YH-01}. As in the codes of administrative divisions, the
 * number of an office begins with the number of the office above it, so that the tree can be read from the numbers
 * alone.
 */
public record OfficeNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,3}");

    /** Refuses what does not have the form of an office number. */
    public OfficeNumber {
        RuleViolated.unless(FORM.matcher(value).matches(), "office.number", value);
    }

    /** The number of the office directly above, absent at the top. */
    public @Nullable OfficeNumber above() {
        int end = value.lastIndexOf('-');
        return end < 0 ? null : new OfficeNumber(value.substring(0, end));
    }

    /** Whether this is the other office, or stands anywhere above it. */
    public boolean covers(@Nullable OfficeNumber other) {
        return other != null && other.path().startsWith(path());
    }

    /** The number closed by a hyphen: the paths of all offices below begin with it, and no other's does. */
    public String path() {
        return value + "-";
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stores the number as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable OfficeNumber, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable OfficeNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable OfficeNumber convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new OfficeNumber(text);
        }
    }
}
