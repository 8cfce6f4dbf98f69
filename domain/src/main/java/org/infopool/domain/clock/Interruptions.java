package org.infopool.domain.clock;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** The times for which a deadline stood or stands still, in the order in which they began. Several may overlap. */
public record Interruptions(List<Interruption> all) {
    /** Never interrupted. */
    public static final Interruptions NONE = new Interruptions(List.of());

    /** Keeps a copy. */
    public Interruptions {
        all = List.copyOf(all);
    }

    /** These, and one that begins now. */
    Interruptions begin(LocalDate from, String ground) {
        RuleViolated.unless(lasting(ground) == null, "deadline.alreadyPaused", ground);
        var more = new ArrayList<>(all);
        more.add(new Interruption(from, null, ground));
        return new Interruptions(more);
    }

    /** These, with the one for this ground over. */
    Interruptions end(LocalDate to, String ground) {
        var lasting = lasting(ground);
        if (lasting == null) {
            throw new RuleViolated("deadline.notPaused", ground);
        }
        RuleViolated.unless(!to.isBefore(lasting.from()), "clock.pauseBackwards", lasting.from(), to);
        return new Interruptions(all.stream()
                .map(one -> one.equals(lasting) ? new Interruption(one.from(), to, ground) : one)
                .toList());
    }

    private @Nullable Interruption lasting(String ground) {
        return all.stream()
                .filter(one -> one.lasts() && one.ground().equals(ground))
                .findFirst()
                .orElse(null);
    }

    /** Whether one of them still lasts. */
    boolean last() {
        return all.stream().anyMatch(Interruption::lasts);
    }

    /** Those that are over, for the count. */
    List<Pause> over() {
        var pauses = new ArrayList<Pause>();
        for (var one : all) {
            var to = one.to();
            if (to != null) {
                pauses.add(new Pause(one.from(), to));
            }
        }
        return pauses;
    }

    /** Stores them as text, one a line: first day, last day or nothing, ground. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<Interruptions, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Interruptions interruptions) {
            if (interruptions == null || interruptions.all.isEmpty()) {
                return null;
            }
            return interruptions.all.stream()
                    .map(one -> one.from() + "/" + (one.to() == null ? "" : one.to()) + "/" + one.ground())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public Interruptions convertToEntityAttribute(@Nullable String text) {
            return text == null
                    ? NONE
                    : new Interruptions(text.lines().map(AsText::read).toList());
        }

        private static Interruption read(String line) {
            var parts = line.split("/", 3);
            var to = parts[1].isEmpty() ? null : LocalDate.parse(parts[1]);
            return new Interruption(LocalDate.parse(parts[0]), to, parts[2]);
        }
    }
}
