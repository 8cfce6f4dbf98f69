package org.infopool.ejb.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Checks passwords and tokens against the accounts kept here. An unknown name, a wrong password, a closed account and
 * one that has to wait get the same answer after the same work.
 */
@ApplicationScoped
public class LocalAccounts implements IdentityStore {
    @Inject
    private AccountDirectory accounts;

    @Inject
    private AccountReader reader;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SignInGuards guards;

    @Inject
    private Tokens tokens;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return switch (credential) {
            case PasswordCredential password -> validate(password);
            case TokenCredential token -> result(tokens.owner(token.token()));
            default -> CredentialValidationResult.NOT_VALIDATED_RESULT;
        };
    }

    private CredentialValidationResult validate(PasswordCredential typed) {
        var username = typed.username().strip().toLowerCase(Locale.ROOT);
        try {
            // Inside its turn: otherwise many guesses could pass the guard before the first of them is counted.
            return hashes.oneOfFew(() -> result(proven(username, typed)));
        } catch (RuleViolated e) {
            // Too long to be anybody's password, or too many are waiting.
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private @Nullable SignedIn proven(String username, PasswordCredential typed) {
        accounts.forget(username);
        var account = accounts.find(username);
        var mayTry = guards.mayTry(username, typed.device());
        var hash = account == null ? hashes.nobodys() : reader.passwordHash(username);
        var right = hashes.matches(typed.password(), hash) && account != null;
        if (mayTry && !right) {
            count(username, typed.device());
        }
        return mayTry && right ? account : null;
    }

    private void count(String username, @Nullable String device) {
        try {
            guards.failed(username, device);
        } catch (EJBException e) {
            // The first two failures of a name at the same moment both wanted to begin the count.
            guards.failed(username, device);
        }
    }

    /** Whoever only has a one-time password is known, and gets no role before it is changed. */
    private static CredentialValidationResult result(@Nullable SignedIn signedIn) {
        if (signedIn == null) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        var roles = signedIn.mustChangePassword()
                ? Set.<String>of()
                : signedIn.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return new CredentialValidationResult(signedIn.username(), roles);
    }
}
