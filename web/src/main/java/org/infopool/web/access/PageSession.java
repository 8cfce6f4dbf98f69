package org.infopool.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.infopool.ejb.access.SignedIn;
import org.infopool.web.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * The session of somebody who is signed in on pages. It remembers how many things had happened to the account when it
 * began, and is over as soon as one more has: the password was changed, roles were given or taken, the account closed.
 */
@ApplicationScoped
public class PageSession {
    private static final String EVENTS = PageSession.class.getName();

    /** Notes that the session stands for the account as it is now. The session gets another key: nobody else knows it. */
    public void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(EVENTS, signedIn.accountEvents());
        request.setAttribute(CurrentUser.ATTRIBUTE, signedIn);
    }

    /** Whether the session still stands for the account; nobody stands for an account that is closed. */
    public boolean isCurrent(HttpServletRequest request, @Nullable SignedIn signedIn) {
        var session = request.getSession(false);
        return signedIn != null
                && session != null
                && session.getAttribute(EVENTS) instanceof Integer events
                && events == signedIn.accountEvents();
    }

    /** Ends it. */
    public void end(HttpServletRequest request) throws ServletException {
        request.logout();
        request.removeAttribute(CurrentUser.ATTRIBUTE);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
