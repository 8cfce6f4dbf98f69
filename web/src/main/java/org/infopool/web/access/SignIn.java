package org.infopool.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.PasswordCredential;
import org.infopool.ejb.access.SignedIn;
import org.jspecify.annotations.Nullable;

/** Lets the container check a name and a password that somebody gave on a page. */
@RequestScoped
class SignIn {
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

    /**
     * Begins a new session. Whoever was signed in before is so no longer.
     *
     * @return who is signed in now; absent when the container refused
     */
    @Nullable
    SignedIn withPassword(String username, String password) throws ServletException {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
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
        if (signedIn != null) {
            session.begin(request, signedIn);
            device.remember(signedIn.username(), request, response);
        }
        return signedIn;
    }
}
