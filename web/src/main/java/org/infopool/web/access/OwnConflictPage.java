package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.infopool.domain.access.ConflictKind;
import org.infopool.ejb.access.AccountDetails;
import org.infopool.ejb.access.OwnAccountService;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/conflicts.xhtml}: staff declare their own ties to enterprises. */
@Named
@RequestScoped
public class OwnConflictPage {
    private static final String HERE = "/account/conflicts.xhtml";

    @Inject
    private OwnAccountService account;

    @Inject
    private Feedback feedback;

    private @Nullable ConflictKind kind;
    private @Nullable String enterprise;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;
    private @Nullable Integer personEventsSeen;
    private @Nullable AccountDetails details;

    /** The reader's own account. */
    public AccountDetails getDetails() {
        if (details == null) {
            details = account.view();
        }
        return details;
    }

    /** Declares a tie. */
    public String declare() {
        account.declareConflict(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(enterprise).strip(),
                Objects.requireNonNull(since),
                until,
                getPersonEventsSeen());
        feedback.done("account.conflicts.done");
        return Address.of(HERE).asOutcome();
    }

    /** The kinds of conflicts of interest. */
    public ConflictKind[] getKinds() {
        return ConflictKind.values();
    }

    /** How many things had happened to the person when the form was opened. */
    public int getPersonEventsSeen() {
        return personEventsSeen == null ? getDetails().personEvents() : personEventsSeen;
    }

    public void setPersonEventsSeen(int personEventsSeen) {
        this.personEventsSeen = personEventsSeen;
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

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
