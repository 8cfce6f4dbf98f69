package org.infopool.domain.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of information of one activity, in the order of {@link DataCategory}. */
public record DataCategories(List<DataCategory> values) {
    /** Takes them in their own order, each once. */
    public DataCategories {
        values = List.copyOf(values.isEmpty() ? EnumSet.noneOf(DataCategory.class) : EnumSet.copyOf(values));
    }

    /** These kinds. */
    public static DataCategories of(DataCategory... values) {
        return new DataCategories(List.of(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether any is sensitive (PIPL 28). */
    public boolean anySensitive() {
        return values.stream().anyMatch(DataCategory::isSensitive);
    }

    /** Whether any is about people under 18. */
    public boolean anyOfMinors() {
        return values.stream().anyMatch(DataCategory::isOfMinors);
    }

    /** The kinds as a set. */
    public Set<DataCategory> asSet() {
        return Set.copyOf(values);
    }

    /** Stores them as one text, separated by commas. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable DataCategories, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable DataCategories categories) {
            return categories == null
                    ? null
                    : categories.values().stream().map(DataCategory::name).collect(Collectors.joining(","));
        }

        @Override
        public @Nullable DataCategories convertToEntityAttribute(@Nullable String text) {
            if (text == null) {
                return null;
            }
            return new DataCategories(
                    text.isEmpty()
                            ? List.of()
                            : Arrays.stream(text.split(",", -1))
                                    .map(DataCategory::valueOf)
                                    .toList());
        }
    }
}
