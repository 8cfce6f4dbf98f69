package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infopool.domain.enforcement.Assessment;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.enforcement.MeasureDetails;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.ejb.enforcement.ViolationRecord;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.PersonView;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.infopool.web.platform.Tone;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** What {@code violation/view.xhtml} shows of the violation that {@link ViolationPage} has opened. */
@Named
@RequestScoped
public class ViolationContent {
    @Inject
    private ViolationPage page;

    @Inject
    private OpenEnforcement open;

    @Inject
    @Any
    private Instance<ViolationRemarks> features;

    @Inject
    private Subjects subjects;

    @Inject
    private RuleBooks rules;

    @Inject
    private KeptReasons reasons;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private DocumentViews documents;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private ViolationRecord record() {
        return open.violation(page.getNumber());
    }

    private ViolationDetails details() {
        return record().details();
    }

    private ViolationDetails.@Nullable Weighed weighed() {
        return details().assessment();
    }

    private Fact fact(String key, @Nullable String value) {
        return new Fact(words.of("violation.view.fact." + key), value);
    }

    private String day(java.time.@Nullable LocalDate day) {
        return ReaderForm.day(day, language.locale());
    }

    /** Whose it is, what it is, when it was, and until when it had to be discovered. */
    public List<Fact> getFacts() {
        var details = details();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.of("violation.view.fact.party"),
                details.enterpriseName(),
                user.isStaff()
                        ? Address.of("/enterprise/view.xhtml")
                                .with("uscc", details.uscc().value())
                                .toString()
                        : null));
        facts.add(fact("type", subjects.type(details.type())));
        facts.add(fact(
                "articles",
                rules.current().violationType(details.type()).stream()
                        .flatMap(type -> type.anchors().stream())
                        .map(subjects::article)
                        .collect(Collectors.joining(words.of("violation.view.and")))));
        var source = details.source();
        var itself = source.number().equals(details.number().value());
        facts.add(
                itself
                        ? fact("source", words.of("violation.view.lead"))
                        : new Fact(words.of("violation.view.fact.source"), source.number(), Subjects.href(source)));
        facts.add(fact(
                "act",
                details.actUntil() == null
                        ? words.of("violation.view.act.goesOn", day(details.actFrom()))
                        : words.of("violation.view.act.ended", day(details.actFrom()), day(details.actUntil()))));
        facts.add(fact("discovered", day(details.discoveredOn())));
        facts.add(fact(
                "limitation",
                details.limitationOn() == null
                        ? words.of("violation.view.limitation.goesOn")
                        : day(details.limitationOn())));
        if (user.isStaff()) {
            facts.add(fact("repeats", ReaderForm.number(record().repeats(), language.locale())));
        }
        return facts;
    }

    /** What is known, in words. */
    public String getKnown() {
        return details().facts();
    }

    /** Whether it was weighed and the reader may see how. */
    public boolean isWeighed() {
        return weighed() != null;
    }

    /** How serious it is. */
    public @Nullable StatusView getBand() {
        var weighed = weighed();
        return weighed == null ? null : StatusView.of(weighed.band(), EnforcementTones.of(weighed.band()));
    }

    /** What came out, in short. */
    public List<Fact> getOutcome() {
        var weighed = weighed();
        if (weighed == null) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        var score = weighed.score();
        facts.add(fact("score", score == null ? null : words.of("violation.view.score", score.toPlainString())));
        var tendency = weighed.tendency();
        facts.add(fact("tendency", tendency == null ? null : words.of(tendency)));
        var level = weighed.criminal();
        facts.add(fact("criminal", level == null ? null : words.of(level)));
        if (!weighed.criminalGrounds().isEmpty()) {
            facts.add(fact("criminalGrounds", String.join(words.of("violation.view.and"), weighed.criminalGrounds())));
        }
        facts.add(fact("defaults", named(weighed.defaultMeasures())));
        facts.add(fact("next", named(weighed.nextMeasures())));
        facts.add(fact("assessed", day(weighed.assessedOn())));
        return facts;
    }

    private String named(List<MeasureKind> measures) {
        return measures.stream().map(words::of).collect(Collectors.joining(words.of("violation.view.and")));
    }

    /** What must not be overlooked: the police, an open question of law, no penalty, and what other features say. */
    public List<ViolationRemark> getRemarks() {
        var remarks = new ArrayList<ViolationRemark>();
        features.forEach(feature -> remarks.addAll(feature.remarks(details())));
        var weighed = weighed();
        if (weighed == null) {
            return remarks;
        }
        if (weighed.policeRoute()) {
            remarks.add(warning("violation.view.police"));
        }
        if (weighed.legalReviewNeeded()) {
            remarks.add(warning("violation.view.legalReview"));
        }
        weighed.noPenalty().forEach(one -> remarks.add(new ViolationRemark(words.of(one), Tone.BAD)));
        return remarks;
    }

    private ViolationRemark warning(String key) {
        return new ViolationRemark(words.of(key), Tone.BAD);
    }

    /** Why it must or need not be referred. */
    public @Nullable WhyView getWhyCriminal() {
        var weighed = weighed();
        if (weighed == null) {
            return null;
        }
        var level = weighed.criminal();
        return why(
                Assessment.Part.CRIMINAL,
                level == null ? "" : words.of(level),
                weighed.referralRequired() ? Tone.BAD : Tone.GOOD,
                weighed);
    }

    /** Why it is in its band. */
    public @Nullable WhyView getWhyScore() {
        var weighed = weighed();
        return weighed == null
                ? null
                : why(
                        Assessment.Part.SCORE,
                        words.of("violation.view.band", words.of(weighed.band())),
                        EnforcementTones.of(weighed.band()),
                        weighed);
    }

    /** Why these measures. */
    public @Nullable WhyView getWhyMeasures() {
        var weighed = weighed();
        return weighed == null ? null : why(Assessment.Part.MEASURES, named(weighed.defaultMeasures()), null, weighed);
    }

    private WhyView why(
            Assessment.Part part, String conclusion, @Nullable Tone tone, ViolationDetails.Weighed weighed) {
        return new WhyView(
                part.name().toLowerCase(java.util.Locale.ROOT),
                conclusion,
                tone,
                weighed.reasons().stream()
                        .filter(reason -> reason.part() == part)
                        .map(reasons::view)
                        .toList(),
                words.of("reasons.ruleBook", weighed.ruleBookVersion()));
    }

    /** The facts that were weighed, those that are not nothing. */
    public List<Fact> getWeighedFacts() {
        var weighed = weighed();
        if (weighed == null) {
            return List.of();
        }
        var known = weighed.facts();
        var facts = new ArrayList<Fact>();
        facts.add(fact("conduct", words.of(known.conduct())));
        known.items()
                .forEach((category, count) ->
                        facts.add(new Fact(words.of(category), ReaderForm.number(count, language.locale()))));
        facts.add(fact("persons", ReaderForm.number(known.persons(), language.locale())));
        money(facts, "gains", known.gains());
        money(facts, "profit", known.profit());
        facts.add(fact("sensitivity", words.of(known.sensitivity())));
        facts.add(fact("purpose", words.of(known.purpose())));
        facts.add(fact("harm", words.of(known.harm())));
        circumstances(known).forEach(key -> facts.add(fact(key, words.of("violation.view.yes"))));
        if (known.priorAdministrativeOn() != null) {
            facts.add(fact("priorAdministrativeOn", day(known.priorAdministrativeOn())));
        }
        known.mitigation().forEach(one -> facts.add(new Fact(words.of(one), words.of("violation.view.yes"))));
        return facts;
    }

    private void money(List<Fact> facts, String key, Money sum) {
        if (sum.fen() > 0) {
            facts.add(fact(key, ReaderForm.money(sum.fen(), language.locale())));
        }
    }

    private static List<String> circumstances(ViolationFacts known) {
        var keys = new ArrayList<String>();
        add(keys, "duty", known.duty());
        add(keys, "lawfulBusinessPurchase", known.lawfulBusinessPurchase());
        add(keys, "trackUsedForCrime", known.trackUsedForCrime());
        add(keys, "knewCrime", known.knewCrime());
        add(keys, "graveConsequence", known.graveConsequence());
        add(keys, "majorLoss", known.majorLoss());
        add(keys, "priorCriminal", known.priorCriminal());
        add(keys, "safetyConcerned", known.safetyConcerned());
        add(keys, "minor", known.minor());
        add(keys, "correctedInTime", known.correctedInTime());
        add(keys, "noFault", known.noFault());
        add(keys, "repeated", known.repeated());
        add(keys, "tampering", known.tampering());
        return keys;
    }

    private static void add(List<String> keys, String key, boolean holds) {
        if (holds) {
            keys.add(key);
        }
    }

    /** What the party answered; absent while it did not. */
    public @Nullable String getStatement() {
        return details().statement();
    }

    /** When it was put to the party and answered. */
    public List<Fact> getHeard() {
        return List.of(
                fact("put", day(details().putOn())),
                fact("answered", day(details().answeredOn())));
    }

    /** Whether it was put to the party. */
    public boolean isPut() {
        return details().putOn() != null;
    }

    /** How it ended: what established it, or why it is not pursued; empty while it is open. */
    public List<Fact> getEnd() {
        var facts = new ArrayList<Fact>();
        var by = details().establishedBy();
        if (by != null) {
            facts.add(new Fact(words.of("violation.view.fact.establishedBy"), by.number(), Subjects.href(by)));
            facts.add(fact("established", day(details().establishedOn())));
        }
        var ground = details().notPursuedGround();
        if (ground != null) {
            facts.add(fact("notPursued", words.of(ground)));
            facts.add(fact("article", subjects.article(ground.rule())));
            if (user.isStaff()) {
                facts.add(fact("reason", details().notPursuedReason()));
            }
        }
        return facts;
    }

    /** What was ordered on it. */
    public List<MeasureDetails> getMeasures() {
        return record().measures();
    }

    /** How a measure stands. */
    public StatusView status(MeasureDetails measure) {
        return StatusView.of(measure.status(), EnforcementTones.of(measure.status()));
    }

    public List<ClockView> getClocks() {
        return record().clocks().stream().map(clocks::of).toList();
    }

    public List<TimelineEntry> getTimeline() {
        return timelines.of(record().timeLine(), record().names());
    }

    public List<DocumentView> getDocuments() {
        return documents.of(record().documents(), record().names());
    }

    /** Who investigated. */
    public List<PersonView> getPeople() {
        return details().investigators().stream()
                .map(person -> {
                    var name = record().names().get(person);
                    return new PersonView(
                            words.of("violation.view.investigator"),
                            name == null ? person.value() : subjects.said(name),
                            null);
                })
                .toList();
    }

    /** Whether the reader is of the authority. */
    public boolean isStaff() {
        return user.isStaff();
    }
}
