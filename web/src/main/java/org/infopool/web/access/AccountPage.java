package org.infopool.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.ConflictKind;
import org.infopool.domain.access.Role;
import org.infopool.ejb.access.AccountDetails;
import org.infopool.ejb.access.AccountService;
import org.infopool.ejb.access.AccountSummary;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.OneTimePassword;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/view.xhtml}: the account of somebody else, as an administrator sees it. */
@Named
@RequestScoped
public class AccountPage {
    private static final String LIST = "/account/list.xhtml";
    private static final String VIEW = "/account/view.xhtml";
    private static final String DO = "do";
    private static final String USERNAME = "username";

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String username = "";
    private @Nullable Integer eventsSeen;
    private @Nullable Integer personEventsSeen;
    private @Nullable String reason;
    private @Nullable RolesForm roles;
    private @Nullable String certificate;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable ConflictKind kind;
    private @Nullable String enterprise;
    private @Nullable OneTimePassword oneTime;
    private @Nullable AccountDetails details;

    /** Whose account it is stands in the address, also of a post: view parameters would come too late for the form. */
    @PostConstruct
    void address() {
        username = Objects.requireNonNullElse(request.getParameter(USERNAME), "");
    }

    /** The account and the person behind it. */
    public AccountDetails getDetails() {
        if (details == null) {
            details = accounts.view(username);
        }
        return details;
    }

    private AccountSummary account() {
        return getDetails().account();
    }

    /** The head of the page; what cannot be done with this account is not offered. */
    public ObjectHead getHead() {
        var account = account();
        var open = account.status() == AccountStatus.OPEN;
        return new ObjectHead(
                        account.username(),
                        account.name().in(language.locale()),
                        StatusView.of(account.status(), open ? Tone.GOOD : Tone.ENDED),
                        new Crumb(words.of("account.list.title"), LIST))
                .withActions(open ? actions(account) : List.of());
    }

    private List<ActionView> actions(AccountSummary account) {
        var actions = new ArrayList<ActionView>();
        if (!isOwn()) {
            actions.add(action("reset"));
            if (isStaff()) {
                actions.add(action("roles"));
            }
        }
        if (account.roles().contains(Role.INSPECTOR)) {
            actions.add(action("certify"));
        }
        if (isStaff()) {
            actions.add(action("conflict"));
        }
        if (!getOpenConflicts().isEmpty()) {
            actions.add(action("endConflict"));
        }
        if (!isOwn()) {
            actions.add(action("close"));
        }
        return actions;
    }

    private ActionView action(String act) {
        return new ActionView(words.of("account.view." + act), here().with(DO, act));
    }

    private boolean isOwn() {
        return actor.person().equals(account().person());
    }

    private boolean isStaff() {
        return account().enterprise() == null;
    }

    /** What is known of the account. */
    public List<Fact> getFacts() {
        var shown = getDetails();
        var account = shown.account();
        var held = account.roles().stream().map(words::of).collect(Collectors.joining(words.of("frame.and")));
        var rank = account.rank();
        return List.of(
                new Fact(words.of("account.view.person"), account.person().value()),
                new Fact(
                        words.of("account.view.held"),
                        rank == null ? held : words.of("account.rolesWithRank", held, rank)),
                new Fact(words.of("account.view.place"), place(account)),
                new Fact(words.of("account.view.email"), shown.email()),
                new Fact(words.of("account.view.language"), words.of(shown.language())),
                new Fact(
                        words.of("account.view.password"),
                        words.of(account.oneTimePassword() ? "account.view.oneTime" : "account.view.own")));
    }

    private static @Nullable String place(AccountSummary account) {
        var office = account.office();
        return office == null ? account.enterprise() : office.value();
    }

    /** Gives a one-time password, and shows it this once. */
    public void reset() {
        oneTime = accounts.resetPassword(username, seen(eventsSeen), reason);
        details = null;
        eventsSeen = null;
    }

    /** Gives other roles. */
    public String grant() {
        accounts.grant(username, getRoles().chosen(), seen(eventsSeen), reason);
        return done("account.view.roles.done");
    }

    /** Ends the account. */
    public String close() {
        accounts.close(username, seen(eventsSeen), reason);
        return done("account.view.close.done");
    }

    /** Enters a certificate. */
    public String certify() {
        accounts.certify(
                username,
                Objects.requireNonNull(certificate),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                seen(personEventsSeen));
        return done("account.view.certify.done");
    }

    /** Enters a conflict of interest. */
    public String declareConflict() {
        accounts.declareConflict(
                username,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(enterprise).strip(),
                Objects.requireNonNull(from),
                seen(personEventsSeen));
        return done("account.view.conflict.done");
    }

    /** Ends a conflict of interest. */
    public String endConflict() {
        accounts.endConflict(
                username,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(enterprise).strip(),
                Objects.requireNonNull(to),
                seen(personEventsSeen));
        return done("account.view.endConflict.done");
    }

    private static int seen(@Nullable Integer events) {
        return events == null ? 0 : events;
    }

    private String done(String key) {
        feedback.done(key, username);
        return here().asOutcome();
    }

    private Address here() {
        return Address.of(VIEW).with(USERNAME, username);
    }

    /** The address of the page without any act. */
    public String getHere() {
        return here().toString();
    }

    /** The conflicts of interest that still hold. */
    public List<AccountDetails.Tie> getOpenConflicts() {
        return getDetails().conflicts().stream()
                .filter(tie -> tie.until() == null)
                .toList();
    }

    /** The roles as they are, or as they were filled in. */
    public RolesForm getRoles() {
        if (roles == null) {
            var account = account();
            roles = new RolesForm();
            roles.show(account.roles(), account.rank(), account.office());
        }
        return roles;
    }

    /** The kinds of conflicts of interest. */
    public ConflictKind[] getKinds() {
        return ConflictKind.values();
    }

    /** The password that was just given, absent when none was. */
    public @Nullable OneTimePassword getOneTime() {
        return oneTime;
    }

    /** How many things had happened to the account when the form was opened. */
    public int getEventsSeen() {
        return eventsSeen == null ? account().events() : eventsSeen;
    }

    public void setEventsSeen(int eventsSeen) {
        this.eventsSeen = eventsSeen;
    }

    /** How many things had happened to the person when the form was opened. */
    public int getPersonEventsSeen() {
        return personEventsSeen == null ? getDetails().personEvents() : personEventsSeen;
    }

    public void setPersonEventsSeen(int personEventsSeen) {
        this.personEventsSeen = personEventsSeen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable ConflictKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ConflictKind kind) {
        this.kind = kind;
    }

    public @Nullable String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(@Nullable String enterprise) {
        this.enterprise = enterprise;
    }
}
