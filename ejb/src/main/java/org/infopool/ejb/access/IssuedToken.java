package org.infopool.ejb.access;

import java.time.Instant;
import java.util.List;
import org.infopool.domain.access.Role;

/** A token that was just made: it can be read only now. */
public record IssuedToken(String token, Instant expiresAt, List<Role> roles) {
    @Override
    public String toString() {
        return "token until " + expiresAt;
    }
}
