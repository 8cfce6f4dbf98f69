package org.infopool.web.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.desk.Dossier;
import org.infopool.ejb.desk.DossierService;
import org.infopool.ejb.license.LicenseRow;
import org.infopool.ejb.obligation.ObligationRow;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.license.LicenseTones;
import org.infopool.web.obligation.ObligationTones;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.OfficeNames;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.infopool.web.platform.Tone;
import org.jspecify.annotations.Nullable;

/** Backs {@code enterprise/view.xhtml}: what is kept about one enterprise, for staff. */
@Named
@RequestScoped
public class DossierPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    @Inject
    private OfficeNames offices;

    @Inject
    private DossierService dossiers;

    @Inject
    private RuleBooks rules;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private String uscc = "";
    private @Nullable Dossier dossier;

    /** Which enterprise stands in the address, also of a post: view parameters would come too late for the form. */
    @PostConstruct
    void address() {
        uscc = Objects.requireNonNullElse(request.getParameter("uscc"), "");
    }

    public String getUscc() {
        return uscc;
    }

    /** The dossier. */
    public Dossier getDossier() {
        var known = dossier;
        if (known == null) {
            known = dossiers.dossier(new UnifiedSocialCreditCode(uscc));
            dossier = known;
        }
        return known;
    }

    /** Reads it anew: something has happened to it. */
    void forget() {
        dossier = null;
    }

    /** Code, name, and whether it holds a license now. */
    public ObjectHead getHead() {
        var details = getDossier().details();
        var licensed = getDossier().licenses().stream()
                .map(row -> row.license().status())
                .filter(status -> !status.isEnded())
                .findFirst();
        var head = new ObjectHead(
                details.uscc().value(),
                Holders.name(details.facts().name(), details.facts().latinName(), language),
                licensed.map(status -> StatusView.of(status, LicenseTones.of(status)))
                        .orElseGet(() -> new StatusView("enterprise.view.unlicensed", Tone.ENDED)),
                new Crumb(words.of("license.list.title"), "/license/list.xhtml"));
        return user.has(Role.CASEWORKER) && !getDossier().hasAccount()
                ? head.withActions(List.of(new ActionView(
                        words.of("enterprise.view.offer"),
                        Address.of("/enterprise/view.xhtml").with("uscc", uscc).with("do", "offer"))))
                : head;
    }

    /** What the enterprise says of itself. */
    public List<Fact> getFacts() {
        var details = getDossier().details();
        var facts = details.facts();
        return List.of(
                new Fact(words.of("enterprise.view.name"), facts.name()),
                new Fact(words.of("enterprise.view.latinName"), facts.latinName()),
                new Fact(words.of("enterprise.view.representative"), facts.legalRepresentative()),
                new Fact(words.of("enterprise.view.address"), facts.address()),
                new Fact(words.of("enterprise.view.email"), facts.contactEmail()),
                new Fact(words.of("enterprise.view.phone"), facts.contactPhone()),
                new Fact(words.of("enterprise.view.office"), offices.of(details.office())),
                new Fact(words.of("enterprise.view.account"), account(details.activationUntil())));
    }

    private String account(@Nullable LocalDate activationUntil) {
        if (getDossier().hasAccount()) {
            return words.of("enterprise.view.account.has");
        }
        return activationUntil == null
                ? words.of("enterprise.view.account.none")
                : words.of("enterprise.view.account.letter", ReaderForm.day(activationUntil, language.locale()));
    }

    /** How an application stands. */
    public StatusView status(ApplicationRow row) {
        return StatusView.of(row.application().status(), tone(row.application().status()));
    }

    private static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case GRANTED -> Tone.GOOD;
            case REFUSED, NOT_ACCEPTED -> Tone.BAD;
            case DEFICIENT, REPRESENTATIONS -> Tone.SOON;
            default -> status.isFinal() || status == ApplicationStatus.DRAFT ? Tone.ENDED : Tone.RUNNING;
        };
    }

    /** How a license stands. */
    public StatusView licenseStatus(LicenseRow row) {
        return StatusView.of(
                row.license().status(), LicenseTones.of(row.license().status()));
    }

    /** How a duty stands. */
    public StatusView obligationStatus(ObligationRow row) {
        return StatusView.of(
                row.obligation().status(), ObligationTones.of(row.obligation().status()));
    }

    /** What a duty asks for. */
    public String duty(ObligationRow row) {
        return rules.current()
                .find(row.obligation().duty())
                .map(rule -> rule.title().in(language.locale()))
                .orElse(row.obligation().duty());
    }

    /** A deadline; absent where there is none. */
    public @Nullable ClockView clock(@Nullable DeadlineView deadline) {
        return deadline == null ? null : clocks.of(deadline);
    }

    /** What happened to its entry. */
    public List<TimelineEntry> getTimeline() {
        return timelines.of(getDossier().timeLine(), getDossier().names());
    }
}
