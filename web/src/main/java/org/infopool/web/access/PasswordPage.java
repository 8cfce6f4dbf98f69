package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.OwnAccountService;
import org.infopool.ejb.access.PasswordCredential;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Feedback;
import org.jspecify.annotations.Nullable;

/** Backs {@code account/password.xhtml}. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private OwnAccountService account;

    @Inject
    private CurrentActor actor;

    @Inject
    private SecurityContext security;

    @Inject
    private PageSession session;

    @Inject
    private KnownDevice device;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Feedback feedback;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeated = "";

    /** Whether nothing else may be done before. */
    public boolean isForced() {
        return actor.signedIn().mustChangePassword();
    }

    /** Sets the new password. All sessions end by it; this one begins anew, with all roles. */
    public String change() throws ServletException {
        RuleViolated.unless(newPassword.equals(repeated), "account.passwordsDiffer");
        var username = actor.signedIn().username();
        account.changePassword(oldPassword, newPassword);
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        var outcome = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new PasswordCredential(username, newPassword, device.of(request)))
                        .newAuthentication(true));
        if (outcome != AuthenticationStatus.SUCCESS) {
            return Address.of(SignInPage.SIGN_IN).asOutcome();
        }
        var signedIn = actor.signedIn();
        session.begin(request, signedIn);
        feedback.done("account.password.done");
        return Address.of(currentUser.getHomeHref()).asOutcome();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(@Nullable String oldPassword) {
        this.oldPassword = oldPassword == null ? "" : oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(@Nullable String newPassword) {
        this.newPassword = newPassword == null ? "" : newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = repeated == null ? "" : repeated;
    }
}
