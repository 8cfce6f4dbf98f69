package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.rulebook.RuleBooks;

/** Turns events into what a time line tells, in the reader's language. */
@RequestScoped
public class Timelines {
    private static final Set<String> GOOD = Set.of(
            "application.granted",
            "application.deemedGranted",
            "license.granted",
            "license.renewed",
            "license.varied",
            "license.certificateIssued");

    private static final Set<String> BAD = Set.of(
            "deadline.missed",
            "obligation.missed",
            "application.lapsed",
            "application.refused",
            "application.notAccepted");

    private static final Set<String> ENDED = Set.of(
            "application.abandoned", "application.overtaken", "application.notRequired", "application.notCompetent");

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RuleBooks rules;

    /** The events in their order, told with the names of the people who acted. */
    public List<TimelineEntry> of(Collection<TimeLineEntry> events, Map<PersonNumber, LocalizedText> names) {
        return events.stream().map(event -> entry(event, names)).toList();
    }

    /** What happened, in words. */
    public String what(TimeLineEntry event) {
        var key = "event." + unversioned(event.type());
        return words.has(key) ? words.of(key) : event.type();
    }

    private TimelineEntry entry(TimeLineEntry event, Map<PersonNumber, LocalizedText> names) {
        return new TimelineEntry(
                event.at(),
                what(event),
                who(event, names),
                event.reason(),
                rules.current()
                        .find(event.legalBasis())
                        .map(rule -> rule.article(language.locale()))
                        .orElse(null),
                null,
                tone(unversioned(event.type())));
    }

    private String who(TimeLineEntry event, Map<PersonNumber, LocalizedText> names) {
        var role = role(event.role());
        var person = event.person();
        if (person == null) {
            return role;
        }
        var name = names.get(person);
        return words.of("timeline.who", name == null ? person.value() : name.in(language.locale()), role);
    }

    private String role(String name) {
        for (var role : Role.values()) {
            if (role.name().equals(name)) {
                return words.of(role);
            }
        }
        var key = "timeline.role." + name;
        return words.has(key) ? words.of(key) : name;
    }

    private static String unversioned(String type) {
        var slash = type.indexOf('/');
        return slash < 0 ? type : type.substring(0, slash);
    }

    private static Tone tone(String type) {
        if (GOOD.contains(type)) {
            return Tone.GOOD;
        }
        if (BAD.contains(type)) {
            return Tone.BAD;
        }
        return ENDED.contains(type) ? Tone.ENDED : Tone.RUNNING;
    }
}
