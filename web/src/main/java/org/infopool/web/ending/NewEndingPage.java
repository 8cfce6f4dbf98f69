package org.infopool.web.ending;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.ending.EndingGround;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.ejb.ending.EndingService;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs {@code ending/new.xhtml}: giving a license up, ending it with its holder, intending to withdraw or rescind it. */
@Named
@ViewScoped
public class NewEndingPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/ending/new.xhtml";

    @Inject
    private EndingService endings;

    @Inject
    private LicenseService licenses;

    @Inject
    private RuleBooks rules;

    @Inject
    private Uploads uploads;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String license = "";
    private EndingKind kind = EndingKind.SURRENDER;
    private @Nullable EndingGround ground;
    private @Nullable String facts;
    private @Nullable String reason;
    private @Nullable LocalDate from;
    private @Nullable String successor;
    private transient @Nullable Part file;

    /** Whose act it is to begin an ending of this kind. */
    static Role role(EndingKind kind) {
        return switch (kind) {
            case SURRENDER -> Role.APPLICANT;
            case TERMINATION -> Role.CASEWORKER;
            case WITHDRAWAL, RESCISSION -> Role.DIRECTOR;
        };
    }

    /** Where an ending of this kind is begun. */
    static Address of(LicenseNumber license, EndingKind kind) {
        return Address.of(PATH).with("license", license).with("kind", kind);
    }

    private LicenseDetails details() {
        return licenses.details(new LicenseNumber(license));
    }

    /** What is begun, in words. */
    public String getHeading() {
        return words.of("ending.new.title." + kind.name());
    }

    /** What follows from it. */
    public String getIntro() {
        return words.of("ending.new.intro." + kind.name());
    }

    /** Which license, and whose. */
    public List<Fact> getAbout() {
        var details = details();
        return List.of(
                new Fact(words.of("ending.view.fact.license"), license, getBack()),
                new Fact(words.of("ending.view.fact.holder"), details.enterpriseName()),
                new Fact(
                        words.of("ending.new.term"),
                        words.of(
                                "license.view.term.value",
                                ReaderForm.day(details.term().start(), language.locale()),
                                ReaderForm.day(details.term().end(), language.locale()))));
    }

    /** Whether the reader may begin it. */
    public boolean isPossible() {
        return user.has(role(kind)) && !details().status().isEnded();
    }

    public boolean isSurrender() {
        return kind == EndingKind.SURRENDER;
    }

    public boolean isTermination() {
        return kind == EndingKind.TERMINATION;
    }

    /** Whether the holder is told and heard before it is decided. */
    public boolean isAdverse() {
        return kind.isAdverse();
    }

    /** The grounds that there are, each with its article. */
    public List<SelectItem> getGrounds() {
        return EndingGround.of(kind).stream()
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    /** The articles of these grounds. */
    public List<String> getArticles() {
        return EndingGround.of(kind).stream()
                .map(EndingGround::rule)
                .distinct()
                .map(rules.current()::parameter)
                .map(rule -> words.of(
                        "ending.view.cited",
                        rule.article(language.locale()),
                        rule.title().in(language.locale())))
                .toList();
    }

    /** Gives the license up. */
    public String surrender() {
        return done(endings.surrender(new LicenseNumber(license), typed(facts), Objects.requireNonNull(from))
                .value());
    }

    /** Records that the enterprise is gone. */
    public String terminate() {
        var code = typed(successor).strip();
        return done(endings.terminate(
                        new LicenseNumber(license),
                        Objects.requireNonNull(ground),
                        typed(facts),
                        Objects.requireNonNull(from),
                        code.isEmpty() ? null : UnifiedSocialCreditCode.of(code),
                        uploads.chosen(file))
                .value());
    }

    /** Intends it. */
    public String intend() {
        return done(endings.intend(
                        new LicenseNumber(license),
                        Objects.requireNonNull(ground),
                        typed(facts),
                        typed(reason),
                        uploads.chosen(file))
                .value());
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String done(String number) {
        feedback.done("ending.new.done." + kind.name(), number);
        return Address.of(EndingPage.PATH).with("number", number).asOutcome();
    }

    /** Where to go without doing it. */
    public String getBack() {
        return Address.of("/license/view.xhtml").with("number", license).toString();
    }

    public String getLicense() {
        return license;
    }

    public void setLicense(@Nullable String license) {
        this.license = typed(license);
    }

    public String getKind() {
        return kind.name();
    }

    /** In which way the license is to end; a surrender unless the address says otherwise. */
    public void setKind(@Nullable String name) {
        kind = Arrays.stream(EndingKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(EndingKind.SURRENDER);
    }

    public @Nullable EndingGround getGround() {
        return ground;
    }

    public void setGround(@Nullable EndingGround ground) {
        this.ground = ground;
    }

    public @Nullable String getFacts() {
        return facts;
    }

    public void setFacts(@Nullable String facts) {
        this.facts = facts;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
