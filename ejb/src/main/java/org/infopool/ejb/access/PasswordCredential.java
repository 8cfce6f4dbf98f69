package org.infopool.ejb.access;

import jakarta.security.enterprise.credential.Credential;
import org.jspecify.annotations.Nullable;

/**
 * A user name and a password, as typed.
 *
 * @param device the token by which the browser says that it is known, absent where it does not
 */
public record PasswordCredential(
        String username, String password, @Nullable String device) implements Credential {
    @Override
    public String toString() {
        return "password credential";
    }
}
