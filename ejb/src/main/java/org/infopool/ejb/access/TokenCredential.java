package org.infopool.ejb.access;

import jakarta.security.enterprise.credential.Credential;

/** A token of the API. */
public record TokenCredential(String token) implements Credential {
    @Override
    public String toString() {
        return "token credential";
    }
}
