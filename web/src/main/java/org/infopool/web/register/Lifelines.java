package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.register.RegisterView;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.LifelineView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;

/** Draws the life of a license: how it stood from its first day to the end of its term. */
@RequestScoped
public class Lifelines {
    private static final int WIDTH = 1000;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** The life line of an entry. */
    public LifelineView of(RegisterView entry) {
        var today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        var lines = entry.history().reversed();
        var first = lines.getFirst().trueFrom();
        var last = lines.getLast();
        var end = later(later(last.validTo(), today), last.trueFrom()).plusDays(1);
        var scale = new Scale(first, end);
        var parts = new ArrayList<LifelineView.Part>();
        for (var line : lines) {
            var to = line.trueTo() == null ? end : line.trueTo().plusDays(1);
            // What is in force now goes on into the days ahead; an end has no future to draw beyond today.
            var until = line.trueTo() == null && line.status().isEnded()
                    ? later(today, line.trueFrom()).plusDays(1)
                    : to;
            add(parts, scale, line, line.trueFrom(), earlier(until, later(today.plusDays(1), line.trueFrom())), false);
            add(parts, scale, line, later(today.plusDays(1), line.trueFrom()), until, true);
        }
        return new LifelineView(
                List.of(
                        day(first),
                        words.of("lifeline.today", day(today)),
                        words.of("lifeline.termEnd", day(last.validTo()))),
                scale.at(today),
                parts,
                entry.history().stream().map(this::row).toList());
    }

    private void add(
            List<LifelineView.Part> parts,
            Scale scale,
            RegisterView.Line line,
            LocalDate from,
            LocalDate to,
            boolean ahead) {
        if (to.isAfter(from)) {
            parts.add(new LifelineView.Part(
                    LicenseStatusViews.of(line.status()).tone(),
                    words.of("lifeline.part", words.of(line.status()), time(line)),
                    scale.at(from),
                    Math.max(1, scale.at(to) - scale.at(from)),
                    ahead));
        }
    }

    private LifelineView.Row row(RegisterView.Line line) {
        return new LifelineView.Row(
                LicenseStatusViews.of(line.status()),
                day(line.trueFrom()),
                line.trueTo() == null ? words.of("lifeline.open") : day(line.trueTo()),
                ReaderForm.instant(line.recordedAt(), language.locale()),
                cause(line));
    }

    /** What brought a standing about, with what it says that was not said before. */
    private String cause(RegisterView.Line line) {
        var type = unversioned(line.cause());
        var event = words.of("event." + type);
        return switch (type) {
            case "license.renewed" -> words.of("lifeline.renewed", event, day(line.validFrom()), day(line.validTo()));
            case "license.varied" -> words.of("lifeline.varied", event, line.enterpriseName());
            default -> event;
        };
    }

    private String time(RegisterView.Line line) {
        return line.trueTo() == null
                ? words.of("register.entry.history.since", day(line.trueFrom()))
                : words.of("register.entry.history.fromTo", day(line.trueFrom()), day(line.trueTo()));
    }

    private String day(LocalDate day) {
        return ReaderForm.day(day, language.locale());
    }

    private static String unversioned(String type) {
        var slash = type.indexOf('/');
        return slash < 0 ? type : type.substring(0, slash);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Where days lie on the line. */
    private record Scale(LocalDate first, LocalDate end) {
        int at(LocalDate day) {
            var all = Math.max(1, ChronoUnit.DAYS.between(first, end));
            return (int) (Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all) * WIDTH / all);
        }
    }
}
