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
import java.io.IOException;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.PasswordCredential;
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
    private SecurityContext security;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageSession session;

    @Inject
    private KnownDevice device;

    @Inject
    private CurrentUser currentUser;

    private String from = "";
    private String username = "";
    private String password = "";

    /** Signs in, and goes on to where the reader was going. */
    public void signIn() throws IOException, ServletException {
        var faces = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        // Whoever signs in anew is somebody new until proven otherwise.
        if (request.getUserPrincipal() != null) {
            request.logout();
        }
        var outcome = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new PasswordCredential(username, password, device.of(request)))
                        .newAuthentication(true));
        var signedIn = outcome == AuthenticationStatus.SUCCESS ? actor.find() : null;
        if (signedIn == null) {
            // The same words whatever it was: nobody learns which names there are.
            throw new RuleViolated("account.signInFailed");
        }
        session.begin(request, signedIn);
        device.remember(signedIn.username(), request, response);
        var next = signedIn.mustChangePassword() ? PASSWORD : next();
        faces.getExternalContext().redirect(request.getContextPath() + next);
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
