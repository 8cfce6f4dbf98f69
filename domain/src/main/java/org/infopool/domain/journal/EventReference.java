package org.infopool.domain.journal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Which event is meant: the {@code seq}-th of its subject, written {@code LICENSE/LIC-2026-000001/3}. */
public record EventReference(Subject subject, int seq) {
    /** Reads what {@link #toString()} wrote. */
    public static EventReference parse(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 1 || last <= first + 1) {
            throw new IllegalArgumentException("not a reference to an event: " + text);
        }
        var kind = SubjectKind.valueOf(text.substring(0, first));
        return new EventReference(
                new Subject(kind, text.substring(first + 1, last)), Integer.parseInt(text.substring(last + 1)));
    }

    @Override
    public String toString() {
        return subject.kind() + "/" + subject.number() + "/" + seq;
    }

    /** Stores the reference as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable EventReference, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable EventReference reference) {
            return reference == null ? null : reference.toString();
        }

        @Override
        public @Nullable EventReference convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : parse(text);
        }
    }
}
