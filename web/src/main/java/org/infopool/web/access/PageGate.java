package org.infopool.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infopool.ejb.access.AuthorizationTable;
import org.infopool.ejb.access.AuthorizationTable.Kind;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.SignedIn;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Lets through to pages whom the authorization table admits. Who is not signed in is sent to sign in, and comes back;
 * who may not see a page is told that it is not there. Ends sessions whose account has changed since they began.
 */
public class PageGate extends HttpFilter {
    /** What the pages themselves load: styles, scripts, pictures. They hold nothing of anybody's. */
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final String PAGES = ".xhtml";

    @Inject
    private AuthorizationTable table;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/api") || request.getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        var signedIn = request.getUserPrincipal() == null ? null : actor.find();
        if (request.getUserPrincipal() != null && !session.isCurrent(request, signedIn)) {
            session.end(request);
            signedIn = null;
        }
        request.setAttribute(CurrentUser.ATTRIBUTE, signedIn);
        var name = name(request);
        if (signedIn != null && signedIn.mustChangePassword() && !mayComeFirst(name)) {
            redirect(request, response, Address.of(SignInPage.PASSWORD));
        } else if (table.admits(Kind.PAGE, name, signedIn)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, name, signedIn);
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, String name, @Nullable SignedIn signedIn)
            throws IOException {
        if (signedIn == null
                && table.of(Kind.PAGE, name) != null
                && request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var wanted = request.getServletPath() + (query == null ? "" : "?" + query);
            redirect(request, response, Address.of(SignInPage.SIGN_IN).with(SignInPage.FROM, wanted));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What may be done with a one-time password: set another, leave, and read what everybody reads. */
    private boolean mayComeFirst(String name) {
        return name.equals(SignInPage.PASSWORD) || table.admits(Kind.PAGE, name, null);
    }

    /** Pages go by their path; what a servlet answers goes by the pattern of the servlet. */
    private static String name(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith(PAGES) ? path : request.getHttpServletMapping().getPattern();
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, Address to)
            throws IOException {
        response.sendRedirect(request.getContextPath() + to);
    }
}
