package org.infopool.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.register.PublicationView;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.platform.Tone;

/** What publications look like, on the register and at the desk. */
@RequestScoped
public class PublicationViews {
    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /**
     * A published decision as everybody reads it.
     *
     * @param number the number of the decision
     * @param challenged whether it is under review or before a court
     */
    public record Shown(String number, String measures, String text, List<Fact> facts, boolean challenged) {}

    /** The chip of a state. */
    static StatusView status(PublicationStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case PUBLISHED -> Tone.RUNNING;
                    case TO_WITHDRAW -> Tone.SOON;
                    case WITHDRAWN, ENDED -> Tone.ENDED;
                });
    }

    /** As everybody reads it. */
    Shown shown(PublicationView publication) {
        return new Shown(
                publication.decision().number(),
                measures(publication),
                publication.text().in(language.locale()),
                publicFacts(publication),
                publication.challenged());
    }

    /** What was decided, in words. */
    String measures(PublicationView publication) {
        var names = publication.measures().stream().sorted().map(words::of).toList();
        return String.join(words.of("register.publication.and"), names);
    }

    private List<Fact> publicFacts(PublicationView publication) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("register.publication.decision"),
                publication.decision().number()));
        if (publication.fine().isMoreThan(Money.ZERO)) {
            facts.add(new Fact(
                    words.of("register.publication.fine"), words.of("register.publication.money", publication.fine())));
        }
        facts.add(new Fact(
                words.of("register.publication.from"), ReaderForm.day(publication.publishedOn(), language.locale())));
        facts.add(new Fact(
                words.of("register.publication.until"), ReaderForm.day(publication.shownUntil(), language.locale())));
        return facts;
    }

    /** As staff and the party read it. */
    List<Fact> facts(PublicationView publication) {
        var facts = new ArrayList<Fact>();
        var decision = SubjectPages.of(publication.decision());
        facts.add(new Fact(words.of("register.publication.of"), publication.enterpriseName()));
        var license = publication.license();
        if (license != null) {
            facts.add(new Fact(words.of("register.entry.number"), license.value(), RegisterAddress.of(license)));
        }
        facts.add(new Fact(words.of("register.publication.measures"), measures(publication)));
        facts.addAll(publicFacts(publication));
        facts.set(
                license == null ? 2 : 3,
                new Fact(
                        words.of("register.publication.decision"),
                        publication.decision().number(),
                        decision == null ? null : decision.toString()));
        var reason = publication.withdrawal();
        if (reason != null) {
            facts.add(new Fact(words.of("register.publication.withdrawal"), reason));
        }
        return facts;
    }
}
