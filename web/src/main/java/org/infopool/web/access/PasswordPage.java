package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.OwnAccountService;
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
    private SignIn signIn;

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
        if (signIn.withPassword(username, newPassword) == null) {
            return Address.of(SignInPage.SIGN_IN).asOutcome();
        }
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
