package org.infopool.ejb.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Picks the way to sign in: by session on pages, by token in the API. An alternative, because the server brings a
 * handler of its own that knows only one way.
 */
@Alternative
@Priority(100)
@ApplicationScoped
public class SignInMechanisms implements HttpAuthenticationMechanismHandler {
    @Inject
    private PageMechanism pages;

    @Inject
    private ApiMechanism api;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return mechanism(request).validateRequest(request, response, context);
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return mechanism(request).secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        mechanism(request).cleanSubject(request, response, context);
    }

    private HttpAuthenticationMechanism mechanism(HttpServletRequest request) {
        // What the server has made of the address, not the address: /a%70i is the API too.
        return request.getServletPath().equals(ApiMechanism.PATH) ? api : pages;
    }
}
