package org.infopool.web.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Objects;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.enterprise.ActivationOffer;
import org.infopool.ejb.enterprise.EnterpriseAccess;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Backs the part of {@code enterprise/view.xhtml} that makes the activation letter, and shows it this once. */
@Named
@RequestScoped
public class EnterpriseAccessPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private EnterpriseAccess access;

    @Inject
    private DossierPage dossier;

    @Inject
    private CurrentUser user;

    private String uscc = "";
    private @Nullable Integer eventsSeen;
    private @Nullable String reason;
    private @Nullable ActivationOffer made;

    /** Whose letter it is stands in the address, also of a post: view parameters would come too late for the form. */
    @PostConstruct
    void address() {
        uscc = Objects.requireNonNullElse(request.getParameter("uscc"), "");
    }

    /** Whether the reader may make a letter: it is for enterprises that nobody can sign in for. */
    public boolean isOfferable() {
        return user.has(Role.CASEWORKER) && !dossier.getDossier().hasAccount();
    }

    /** Makes the letter. */
    public void offer() {
        made = access.offer(
                new UnifiedSocialCreditCode(uscc),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(eventsSeen, 0));
        dossier.forget();
        eventsSeen = null;
    }

    /** The letter that was just made; absent when none was. */
    public @Nullable ActivationOffer getMade() {
        return made;
    }

    /** The letter itself, in the page: it lies nowhere from where it could be fetched. */
    public String getLetterHref() {
        return made == null
                ? ""
                : "data:application/pdf;base64," + Base64.getEncoder().encodeToString(made.letter());
    }

    /** What the letter is called when it is saved. */
    public String getLetterName() {
        return uscc + "-activation.pdf";
    }

    /** The address of the page without any act. */
    public String getHere() {
        return Address.of("/enterprise/view.xhtml").with("uscc", uscc).toString();
    }

    /** How many things had happened to the enterprise when the form was opened. */
    public int getEventsSeen() {
        return eventsSeen == null ? dossier.getDossier().details().events() : eventsSeen;
    }

    public void setEventsSeen(int eventsSeen) {
        this.eventsSeen = eventsSeen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
