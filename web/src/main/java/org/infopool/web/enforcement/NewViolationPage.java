package org.infopool.web.enforcement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.enforcement.ViolationService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code violation/new.xhtml}: a suspicion, from a finding, a missed duty or a lead that is typed in. The address
 * may bring {@code uscc}, {@code type}, {@code from} (the kind of source), {@code source} (its number) and {@code facts}.
 */
@Named
@ViewScoped
public class NewViolationPage implements Serializable {
    private static final long serialVersionUID = 1;

    /** Where others send people to suspect a violation. */
    public static final String PATH = "/violation/new.xhtml";

    @Inject
    private ViolationService violations;

    @Inject
    private RuleBooks rules;

    @Inject
    private Subjects subjects;

    @Inject
    private Feedback feedback;

    private String uscc = "";
    private @Nullable String type;
    private String from = "";
    private String source = "";
    private String facts = "";
    private @Nullable LocalDate actFrom;
    private @Nullable LocalDate actUntil;
    private boolean goesOn;

    /** Where a violation is suspected that something shows, with what is known of it. */
    static Address from(Subject shown, String party, @Nullable String type, String facts) {
        return Address.of(PATH)
                .with("uscc", party)
                .with("type", type)
                .with("from", shown.kind())
                .with("source", shown.number())
                .with("facts", facts);
    }

    /** The kinds of violations, by what they are called. */
    public Map<String, String> getTypes() {
        var types = new LinkedHashMap<String, String>();
        rules.current().violationTypes().forEach(one -> types.put(subjects.said(one.title()), one.code()));
        return types;
    }

    /** Where the suspicion comes from; empty where a lead is typed in. */
    public String getOrigin() {
        return source;
    }

    private @Nullable Subject origin() {
        for (var kind : SubjectKind.values()) {
            if (kind.name().equals(from) && !source.isBlank()) {
                return new Subject(kind, source);
            }
        }
        return null;
    }

    /** Writes the suspicion down. */
    public String suspect() {
        var since = Objects.requireNonNull(actFrom);
        RuleViolated.unless(goesOn || actUntil != null, "violation.actPeriod");
        var number = violations.suspect(new ViolationService.Suspicion(
                UnifiedSocialCreditCode.of(uscc),
                null,
                Objects.requireNonNull(type),
                origin(),
                facts,
                List.of(),
                since,
                goesOn ? null : actUntil));
        feedback.done("violation.new.done", number);
        return Address.of(ViolationPage.PATH).with("number", number).asOutcome();
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(@Nullable String uscc) {
        this.uscc = Objects.requireNonNullElse(uscc, "");
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = Objects.requireNonNullElse(source, "");
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(@Nullable String facts) {
        this.facts = Objects.requireNonNullElse(facts, "");
    }

    public @Nullable LocalDate getActFrom() {
        return actFrom;
    }

    public void setActFrom(@Nullable LocalDate actFrom) {
        this.actFrom = actFrom;
    }

    public @Nullable LocalDate getActUntil() {
        return actUntil;
    }

    public void setActUntil(@Nullable LocalDate actUntil) {
        this.actUntil = actUntil;
    }

    public boolean isGoesOn() {
        return goesOn;
    }

    public void setGoesOn(boolean goesOn) {
        this.goesOn = goesOn;
    }
}
