package org.infopool.ejb.access;

/** A password that serves once, to be handed over in person. It is not kept: it can be shown only now. */
public record OneTimePassword(String username, String password) {
    @Override
    public String toString() {
        return "one-time password of " + username;
    }
}
