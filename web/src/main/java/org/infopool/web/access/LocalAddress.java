package org.infopool.web.access;

import java.util.regex.Pattern;

/** Tells addresses within this application from all others, so that nobody can be sent away by a link to us. */
final class LocalAddress {
    /** A page of ours and its parameters: no host, no scheme, no way up, nothing that a browser reads as a host. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.xhtml(?:\\?[^#\\s\\\\]*)?");

    private LocalAddress() {}

    static boolean isLocal(String address) {
        return LOCAL.matcher(address).matches();
    }
}
