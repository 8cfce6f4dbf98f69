package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How programs sign in: with a bearer token each time, and with HTTP Basic for one thing only, to get a token. Cookies
 * mean nothing here, so that no other site can use them. Who does not get in is told by the API itself, in its own form.
 */
@ApplicationScoped
public class ApiMechanism implements HttpAuthenticationMechanism {
    /** Where the API lies. */
    static final String PATH = "/api";

    private static final String TOKENS = "/tokens";

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var credential = credential(request);
        if (credential == null) {
            return context.doNothing();
        }
        var result = stores.validate(credential);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : context.doNothing();
    }

    private static @Nullable Credential credential(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return null;
        }
        var space = header.indexOf(' ');
        if (space < 0) {
            return null;
        }
        var value = header.substring(space + 1).strip();
        return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> new TokenCredential(value);
            case "basic" -> asksForToken(request) ? basic(value) : null;
            default -> null;
        };
    }

    private static boolean asksForToken(HttpServletRequest request) {
        return request.getMethod().equals("POST") && TOKENS.equals(request.getPathInfo());
    }

    private static @Nullable Credential basic(String value) {
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        var colon = decoded.indexOf(':');
        return colon < 0
                ? null
                : new PasswordCredential(decoded.substring(0, colon), decoded.substring(colon + 1), null);
    }
}
