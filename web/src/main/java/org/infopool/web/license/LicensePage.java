package org.infopool.web.license;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.license.CancellationCause;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.LicenseRecord;
import org.infopool.ejb.license.LicenseRecordService;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.obligation.ObligationRecordService;
import org.infopool.ejb.obligation.ObligationRow;
import org.infopool.ejb.register.RegisterService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.ending.LicenseEndings;
import org.infopool.web.obligation.ObligationTones;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.LifelineView;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.infopool.web.register.Lifelines;
import org.jspecify.annotations.Nullable;

/** Backs {@code license/view.xhtml}, the page of one license. */
@Named
@ViewScoped
public class LicensePage implements Serializable {
    private static final long serialVersionUID = 1;

    /** What a status permits. */
    public record Permission(String what, boolean permitted) {}

    /** What a status permits, and the code that third parties get. */
    public record StatusRow(StatusView status, boolean current, String code, List<Permission> permissions) {}

    /** A condition with its article. */
    public record ConditionView(String text, String article, String title) {}

    @Inject
    private LicenseRecordService records;

    @Inject
    private LicenseService licenses;

    @Inject
    private ObligationRecordService obligationService;

    @Inject
    private RuleBooks rules;

    @Inject
    private CurrentUser user;

    @Inject
    private ClockViews clockViews;

    @Inject
    private Timelines timelines;

    @Inject
    private DocumentViews documentViews;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    @Inject
    private RegisterService register;

    @Inject
    private Lifelines lifelines;

    @Inject
    private LicenseEndings endings;

    @Inject
    private LicenseChangePage changes;

    private String number = "";
    private int eventsSeen = -1;
    private @Nullable String remark;
    private transient @Nullable LicenseRecord record;
    private transient @Nullable List<ObligationRow> obligations;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    private LicenseRecord record() {
        var known = record;
        if (known == null) {
            known = records.record(new LicenseNumber(number));
            record = known;
            if (eventsSeen < 0) {
                eventsSeen = known.details().events();
            }
        }
        return known;
    }

    private LicenseDetails details() {
        return record().details();
    }

    private Address here() {
        return Address.of("/license/view.xhtml").with("number", number);
    }

    /** The address of this page without a form. */
    public String getHere() {
        return here().toString();
    }

    /** Number, holder, status, what happens next, what can be done. */
    public ObjectHead getHead() {
        var license = details();
        var head = new ObjectHead(
                license.number().value(),
                Holders.name(license.enterpriseName(), license.latinName(), language),
                StatusView.of(license.status(), LicenseTones.of(license.status())),
                new Crumb(words.of("license.list.title"), "/license/list.xhtml"));
        if (mustIssue(license)) {
            head = head.withNext(words.of("license.view.next.certificate"), firstOpen());
        } else {
            head = isCancellable(license)
                    ? head.withNext(words.of("license.view.next.cancel", standing(license)), firstOpen())
                    : head.withNext(
                            standing(license), license.status() == LicenseStatus.SUSPENDED ? firstOpen() : null);
        }
        return head.withActions(actions(license));
    }

    /** How it stands and since when, in a sentence. */
    private String standing(LicenseDetails license) {
        var decision = license.statusDecision();
        var by = decision == null ? "" : decision.number();
        return switch (license.status()) {
            case ACTIVE -> words.of("license.view.next.runs", license.term().end());
            case SUSPENDED -> words.of("license.view.next.SUSPENDED", license.statusSince(), by);
            case REVOKED -> words.of("license.view.next.REVOKED", license.statusSince(), by);
            case EXPIRED -> words.of("license.view.next.EXPIRED", license.statusSince());
            case WITHDRAWN, RESCINDED, SURRENDERED, TERMINATED ->
                words.of("license.view.next.over", words.of(license.status()), license.statusSince());
        };
    }

    private static boolean mustIssue(LicenseDetails license) {
        return license.certificateDue() && !license.status().isEnded();
    }

    private List<ActionView> actions(LicenseDetails license) {
        var toApplyFor = changes.actions(record(), here());
        var renewal = toApplyFor.stream().limit(1).filter(ActionView::possible).toList();
        var actions = new ArrayList<>(renewal);
        if (user.has(Role.CASEWORKER) && mustIssue(license)) {
            actions.add(new ActionView(words.of("license.view.certificate.issue"), here().with("do", "certificate")));
        }
        var certificate = license.certificateDocument();
        if (certificate != null) {
            actions.add(
                    new ActionView(words.of(certificateKey(license)), DocumentViews.href(certificate.value()), null));
        }
        if (isCancellable()) {
            actions.add(new ActionView(words.of("license.view.cancel"), here().with("do", "cancel")));
        }
        actions.add(new ActionView(
                words.of("license.view.register"),
                Address.of("/register/entry.xhtml")
                        .with("number", license.number().value())));
        actions.addAll(toApplyFor.subList(renewal.size(), toApplyFor.size()));
        actions.addAll(endings.actions(license.number(), license.status()));
        return actions;
    }

    private static boolean isCancellable(LicenseDetails license) {
        return license.status().isEnded() && license.cancelledOn() == null;
    }

    /** Whether the reader may cancel its registration now. */
    public boolean isCancellable() {
        return user.has(Role.CASEWORKER) && isCancellable(details());
    }

    /** What cancelling means, with its cause. */
    public String getCancelIntro() {
        return words.of(
                "license.view.cancel.intro",
                words.of(CancellationCause.of(details().status())));
    }

    public @Nullable String getRemark() {
        return remark;
    }

    public void setRemark(@Nullable String remark) {
        this.remark = remark;
    }

    /** Cancels its registration. */
    public String cancelRegistration() {
        licenses.cancelRegistration(new LicenseNumber(number), remark, eventsSeen);
        feedback.done("license.view.cancel.done", number);
        return here().asOutcome();
    }

    private static String certificateKey(LicenseDetails license) {
        return license.status().isEnded()
                ? "license.view.certificate.download.ended"
                : "license.view.certificate.download";
    }

    private @Nullable ClockView firstOpen() {
        return record().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clockViews::of)
                .orElse(null);
    }

    /** Holder, term, scale, where it comes from. */
    public List<Fact> getFacts() {
        var license = details();
        var locale = language.locale();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("license.view.since"), ReaderForm.day(license.statusSince(), locale)));
        if (license.cancelledOn() != null) {
            facts.add(new Fact(words.of("license.view.cancelled"), ReaderForm.day(license.cancelledOn(), locale)));
        }
        var decision = license.statusDecision();
        if (decision != null) {
            var page = SubjectPages.of(decision);
            facts.add(new Fact(
                    words.of("license.view.decision"), decision.number(), page == null ? null : page.toString()));
        }
        facts.addAll(List.of(
                new Fact(
                        words.of("license.view.holder"),
                        Holders.name(license.enterpriseName(), license.latinName(), language),
                        user.isStaff()
                                ? Address.of("/enterprise/view.xhtml")
                                        .with("uscc", license.uscc().value())
                                        .toString()
                                : null),
                new Fact(words.of("license.view.uscc"), license.uscc().value()),
                new Fact(
                        words.of("license.view.term"),
                        words.of(
                                "license.view.term.value",
                                ReaderForm.day(license.term().start(), locale),
                                ReaderForm.day(license.term().end(), locale))),
                new Fact(words.of("license.view.business"), license.business()),
                new Fact(
                        words.of("license.view.persons"),
                        ReaderForm.number(license.scale().persons(), locale)),
                new Fact(
                        words.of("license.view.sensitive"),
                        yesNo(license.scale().sensitive())),
                new Fact(words.of("license.view.minors"), yesNo(license.scale().minors())),
                new Fact(
                        words.of("license.view.application"),
                        license.application().value(),
                        user.has(Role.INSPECTOR)
                                ? null
                                : Address.of("/application/view.xhtml")
                                        .with("number", license.application().value())
                                        .with("tab", "decision")
                                        .toString())));
        facts.addAll(changes.facts(record()));
        return facts;
    }

    private String yesNo(boolean holds) {
        return words.of(holds ? "license.view.yes" : "license.view.no");
    }

    /** Its terms, where it has been renewed; the first one first. */
    public List<String> getTerms() {
        return changes.terms(details());
    }

    /** Whether the certificate does not say what the license says now. */
    public boolean isCertificateOld() {
        return mustIssue(details()) && details().certificateDocument() != null;
    }

    /** How it stood over its time; absent where the register has no entry today. */
    public @Nullable LifelineView getLifeline() {
        return register.entry(new LicenseNumber(number), null, null)
                .map(lifelines::of)
                .orElse(null);
    }

    /** Whether the license is over, so that its certificate proves nothing any more. */
    public boolean isEnded() {
        return details().status().isEnded();
    }

    /** From when the conditions hold, where that is still to come: those of a term that follows. Absent otherwise. */
    public @Nullable String getConditionsFrom() {
        var start = details().terms().getLast().period().start();
        return start.isAfter(record().today())
                ? words.of("license.change.conditionsFrom", ReaderForm.day(start, language.locale()))
                : null;
    }

    /** The conditions, each with its article. */
    public List<ConditionView> getConditions() {
        return details().conditions().stream()
                .map(condition -> {
                    var rule = rules.current().find(condition.legalBasis());
                    return new ConditionView(
                            condition.text(),
                            rule.map(one -> one.article(language.locale())).orElse(condition.legalBasis()),
                            rule.map(one -> one.title().in(language.locale())).orElse(""));
                })
                .toList();
    }

    /** What each status permits; the license's own first of all is marked. */
    public List<StatusRow> getStatuses() {
        var own = details().status();
        return java.util.Arrays.stream(LicenseStatus.values())
                .map(status -> new StatusRow(
                        StatusView.of(status, LicenseTones.of(status)),
                        status == own,
                        status.publicCode(),
                        List.of(
                                new Permission(words.of("license.view.permits.process"), status.mayProcess()),
                                new Permission(words.of("license.view.permits.renew"), status.mayRenew()),
                                new Permission(words.of("license.view.permits.vary"), status.mayVary()),
                                new Permission(words.of("license.view.permits.drawn"), status.mayBeDrawn()))))
                .toList();
    }

    /** The duties that it brings. */
    public List<ObligationRow> getObligations() {
        var known = obligations;
        if (known == null) {
            known = obligationService.of(new LicenseNumber(number));
            obligations = known;
        }
        return known;
    }

    /** What a duty asks for. */
    public String duty(ObligationRow row) {
        return rules.current()
                .find(row.obligation().duty())
                .map(rule -> rule.title().in(language.locale()))
                .orElse(row.obligation().duty());
    }

    /** The article of a duty. */
    public String article(ObligationRow row) {
        return rules.current()
                .find(row.obligation().duty())
                .map(rule -> rule.article(language.locale()))
                .orElse("");
    }

    /** How a duty stands. */
    public StatusView status(ObligationRow row) {
        ObligationStatus status = row.obligation().status();
        return StatusView.of(status, ObligationTones.of(status));
    }

    /** The time for a duty; absent where there is none. */
    public @Nullable ClockView clock(ObligationRow row) {
        var clock = row.clock();
        return clock == null ? null : clockViews.of(clock);
    }

    /** Its deadlines with the way they were computed. */
    public List<ClockView> getClocks() {
        return record().clocks().stream().map(clockViews::of).toList();
    }

    /** What happened to it. */
    public List<TimelineEntry> getTimeline() {
        return timelines.of(record().timeLine(), names());
    }

    /** What was written about it. */
    public List<DocumentView> getDocuments() {
        return documentViews.of(record().documents(), names());
    }

    /** What happened since the page was opened, when somebody was quicker. */
    public List<TimelineEntry> getSince() {
        var fresh = records.record(new LicenseNumber(number));
        return timelines.of(
                fresh.timeLine().stream()
                        .filter(entry -> entry.event().seq() > eventsSeen)
                        .toList(),
                fresh.names());
    }

    private Map<PersonNumber, LocalizedText> names() {
        return record().names();
    }

    /** The fingerprint of the certificate, in groups that can be read aloud; absent until it was issued. */
    public @Nullable String getFingerprint() {
        var sha256 = details().certificate();
        return sha256 == null
                ? null
                : String.join(
                                " ",
                                Objects.requireNonNull(sha256)
                                        .toLowerCase(Locale.ROOT)
                                        .split("(?<=\\G.{8})", -1))
                        .strip();
    }

    /** The address of the certificate; absent until it was issued. */
    public @Nullable String getCertificateHref() {
        var certificate = details().certificateDocument();
        return certificate == null ? null : DocumentViews.href(certificate.value());
    }

    /** Seals and delivers the certificate. */
    public String issueCertificate() {
        licenses.issueCertificate(new LicenseNumber(number), eventsSeen);
        feedback.done("license.view.certificate.issued", number);
        return here().asOutcome();
    }
}
