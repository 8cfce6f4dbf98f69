package org.infopool.ejb.document;

import java.io.IOException;

/** A stored content no longer has the hash under which it was stored. */
public class DamagedContent extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedContent(String sha256) {
        super("the content " + sha256 + " has been changed or is incomplete");
    }
}
