package org.infopool.web.winddown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.winddown.Disposal;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.domain.winddown.WindDownStep;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.winddown.WindDownDetails;
import org.infopool.ejb.winddown.WindDownRecord;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.FileBacking;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** What {@code winddown/view.xhtml} shows of the wind-down that {@link WindDownPage} has opened. */
@Named
@RequestScoped
public class WindDownContent extends FileBacking {
    private static final long serialVersionUID = 1L;

    /**
     * A step of the holder.
     *
     * @param what what is to be done, and where that stands
     * @param done when it was done; empty while it is not
     * @param said what the holder says of it
     */
    public record StepView(String what, String article, String done, String said) {}

    @Inject
    private WindDownPage page;

    @Inject
    private OpenWindDown open;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private WindDownRecord record() {
        return open.get(page.getNumber());
    }

    private WindDownDetails details() {
        return record().details();
    }

    @Override
    protected CaseFile caseFile() {
        return record().file();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : ReaderForm.day(day, language.locale());
    }

    /** Which license ended, how and when, and how much was held. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("windDown.view.fact.license"),
                details.license().value(),
                Address.of("/license/view.xhtml")
                        .with("number", details.license())
                        .toString()));
        facts.add(new Fact(
                words.of("windDown.view.fact.holder"),
                details.enterpriseName(),
                user.isStaff()
                        ? Address.of("/enterprise/view.xhtml")
                                .with("uscc", details.uscc().value())
                                .toString()
                        : null));
        facts.add(new Fact(
                words.of("windDown.view.fact.end"),
                words.of("windDown.view.end", words.of(details.end()), day(details.from()))));
        facts.add(new Fact(
                words.of("windDown.view.fact.persons"), ReaderForm.number(details.persons(), language.locale())));
        var successor = details.successor();
        if (successor != null) {
            facts.add(new Fact(words.of("windDown.view.fact.successor"), successor.value()));
        }
        return facts;
    }

    /** Why all this is asked for. */
    public String getWhy() {
        return words.of(
                "windDown.view.why", words.of(details().end()), details().license());
    }

    /** What the holder does, step by step. */
    public List<StepView> getSteps() {
        var details = details();
        return List.of(
                step(WindDownStep.STOP, details.stoppedOn(), details.stopStatement()),
                step(WindDownStep.TELL, details.toldOn(), details.tellStatement()),
                step(
                        WindDownStep.DISPOSE,
                        details.disposedOn(),
                        words.of("windDown.view.disposals", details.disposals().size())));
    }

    private StepView step(WindDownStep step, @Nullable LocalDate done, @Nullable String said) {
        var rule = rules.current().parameter(step.rule());
        return new StepView(
                rule.title().in(language.locale()),
                rule.article(language.locale()),
                day(done),
                said == null ? "" : said);
    }

    /** What became of the data, part by part. */
    public List<Disposal> getDisposals() {
        return details().disposals();
    }

    /** Whether it was erased, or to whom and on which ground it was handed over. */
    public String fate(Disposal disposal) {
        var handOver = disposal.handOver();
        if (handOver == null) {
            return words.of("windDown.view.erased");
        }
        var article = rules.current().parameter(handOver.ground().rule()).article(language.locale());
        var code = handOver.code();
        return words.of(
                "windDown.view.handedOver",
                code == null
                        ? handOver.recipient()
                        : words.of("windDown.view.recipient", handOver.recipient(), code.value()),
                words.of(handOver.ground()),
                article);
    }

    /** The proof, and what the inspector says of it; empty until it is filed. */
    public List<Fact> getProof() {
        var details = details();
        if (details.filedOn() == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("windDown.view.fact.filed"), day(details.filedOn())));
        facts.add(new Fact(words.of("windDown.view.fact.proof"), details.proof()));
        if (details.verifiedOn() != null) {
            facts.add(new Fact(words.of("windDown.view.fact.verified"), day(details.verifiedOn())));
            facts.add(new Fact(
                    words.of(
                            details.status() == WindDownStatus.CLOSED
                                    ? "windDown.view.fact.verdict"
                                    : "windDown.view.fact.missing"),
                    details.verdict()));
        }
        return facts;
    }

    /** Whether the proof was sent back, and it is the holder's turn again. */
    public boolean isSentBack() {
        return details().status() == WindDownStatus.SENT_BACK;
    }

    /** What was missing when it was sent back. */
    public @Nullable String getVerdict() {
        return details().verdict();
    }

    /** Who verified it. */
    public List<PersonView> getPeople() {
        var inspector = details().verifiedBy();
        if (inspector == null) {
            return List.of();
        }
        var name = record().file().names().get(inspector);
        return List.of(new PersonView(
                words.of("windDown.view.inspector"),
                name == null ? inspector.value() : name.in(language.locale()),
                null));
    }
}
