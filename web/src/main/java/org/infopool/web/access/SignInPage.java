package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.web.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Backs {@code sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInPage {
    /** Where to sign in. */
    static final String SIGN_IN = "/sign-in.xhtml";

    /** Where to set a password. */
    static final String PASSWORD = "/account/password.xhtml";

    /** The parameter that tells where somebody was going. */
    static final String FROM = "from";

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentUser currentUser;

    private String from = "";
    private String username = "";
    private String password = "";

    /** Signs in, and goes on to where the reader was going. */
    public void signIn() throws IOException, ServletException {
        var signedIn = signIn.withPassword(username, password);
        if (signedIn == null) {
            // The same words whatever it was: nobody learns which names there are.
            throw new RuleViolated("account.signInFailed");
        }
        var next = signedIn.mustChangePassword() ? PASSWORD : next();
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + next);
    }

    private String next() {
        return LocalAddress.isLocal(from) ? from : currentUser.getHomeHref();
    }

    /** Where the reader was going. */
    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
