package org.infopool.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.journal.Act;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.register.RegisterService;
import org.infopool.ejb.register.RegisterView;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.LifelineView;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** Backs {@code register/entry.xhtml}: one license as at a day, as the register knew it on a day. */
@Named
@RequestScoped
public class RegisterEntryPage {
    static final String PATH = "/register/entry.xhtml";

    @Inject
    private ListRequest asked;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private RegisterService register;

    @Inject
    private Lifelines lifelines;

    @Inject
    private PublicationViews publicationViews;

    @Inject
    private Clock clock;

    private String number = "";
    private @Nullable LocalDate asAt;
    private @Nullable LocalDate asKnownOn;
    private boolean unreadable;
    private @Nullable RegisterView entry;
    private @Nullable RegisterView now;

    @PostConstruct
    void read() {
        number = Objects.requireNonNullElse(asked.text("number"), "");
        asAt = day("asAt");
        asKnownOn = day("asKnownOn");
        if (number.isEmpty()) {
            return;
        }
        var license = new LicenseNumber(number);
        entry = register.entry(license, asAt, known()).orElse(null);
        now = asAt == null && asKnownOn == null
                ? entry
                : register.entry(license, null, null).orElse(null);
    }

    private @Nullable LocalDate day(String name) {
        var text = asked.text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            unreadable = true;
            return null;
        }
    }

    /** Everything that the register had learned by the end of the day asked for. */
    private @Nullable Instant known() {
        return asKnownOn == null
                ? null
                : asKnownOn.plusDays(1).atStartOfDay(Act.ZONE).toInstant().minusNanos(1000);
    }

    /** Says to machines, too, that there is no such license. Called by the page when it shows so. */
    public String getUnknownText() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (!external.isResponseCommitted()) {
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return words.of("register.entry.unknown.text");
    }

    public String getNumber() {
        return number;
    }

    public @Nullable LocalDate getAsAt() {
        return asAt;
    }

    public @Nullable LocalDate getAsKnownOn() {
        return asKnownOn;
    }

    /** The last day that can be asked for. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }

    /** Whether a date in the address could not be read, and today's state is shown instead. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Whether another day than today is asked for. */
    public boolean isPast() {
        return asAt != null || asKnownOn != null;
    }

    /** The day or days that are shown, in words. */
    public String getPastText() {
        var on = ReaderForm.day(asAt == null ? getToday() : asAt, language.locale());
        return asKnownOn == null
                ? words.of("register.entry.asAt.shown", on)
                : words.of("register.entry.both.shown", on, ReaderForm.day(asKnownOn, language.locale()));
    }

    public boolean isFound() {
        return entry != null;
    }

    /** Whether there is such a license at all. */
    public boolean isKnown() {
        return now != null || entry != null;
    }

    /** What to call it: the name shown, the name it has now, or the number. */
    public String getName() {
        var shown = entry == null ? now : entry;
        return shown == null ? number : shown.enterpriseName();
    }

    public @Nullable String getLatinName() {
        var shown = entry == null ? now : entry;
        return shown == null ? null : shown.latinName();
    }

    private RegisterView shown() {
        return Objects.requireNonNull(entry);
    }

    public StatusView getStatus() {
        return LicenseStatusViews.of(status());
    }

    /** The state on the day shown: a license whose term has ended is not valid, whether or not anybody entered it. */
    private LicenseStatus status() {
        return shown().status();
    }

    /** What the state permits, in plain words. */
    public String getPermits() {
        return words.of("register.entry.permits." + status().name());
    }

    /** The code that third parties get. */
    public String getPublicCode() {
        return status().publicCode();
    }

    public List<Fact> getFacts() {
        var facts = new ArrayList<Fact>(List.of(
                new Fact(
                        words.of("register.entry.number"),
                        shown().licenseNumber().value()),
                new Fact(words.of("register.entry.uscc"), shown().uscc().value()),
                new Fact(
                        words.of("register.entry.term"),
                        words.of(
                                "register.entry.term.text",
                                ReaderForm.day(shown().validFrom(), language.locale()),
                                ReaderForm.day(shown().validTo(), language.locale()))),
                new Fact(words.of("register.entry.code"), getPublicCode())));
        var cancelled = shown().cancelledOn();
        if (cancelled != null) {
            facts.add(new Fact(
                    words.of("register.entry.cancelled"),
                    words.of("register.entry.cancelled.value", ReaderForm.day(cancelled, language.locale()))));
        }
        var windDown = shown().windDown();
        if (windDown != null) {
            var closed = windDown.closedOn();
            facts.add(new Fact(
                    words.of("register.entry.windDown"),
                    closed == null
                            ? words.of(
                                    "register.entry.windDown.open",
                                    ReaderForm.day(windDown.openedOn(), language.locale()))
                            : words.of("register.entry.windDown.closed", ReaderForm.day(closed, language.locale()))));
        }
        return facts;
    }

    public List<String> getConditions() {
        return shown().conditions();
    }

    /** How it stood over its time. */
    public LifelineView getLifeline() {
        return lifelines.of(shown());
    }

    /** What is published of decisions now, by the rules of today. */
    public List<PublicationViews.Shown> getPublications() {
        return shown().publications().stream().map(publicationViews::shown).toList();
    }

    /** Where the proof of this entry is. */
    public String getProofHref() {
        return "/api/register/" + number + "/proof";
    }

    /** The short address, as it can be passed on. */
    public String getShortHref() {
        return "/register/" + number;
    }
}
