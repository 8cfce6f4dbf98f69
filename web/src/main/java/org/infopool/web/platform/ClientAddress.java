package org.infopool.web.platform;

import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as that tells clients apart. */
final class ClientAddress {
    private static final int PREFIX_GROUPS = 4;

    private ClientAddress() {}

    /**
     * The address of the client: what the farthest of our own proxies saw, never what the client says of itself. Of IPv6
     * the first 64 bits, which one subscriber has.
     *
     * @param forwarded the header X-Forwarded-For, to which each proxy adds whom it got the request from
     */
    static String of(String remote, @Nullable String forwarded, int proxies) {
        var address = remote;
        if (proxies > 0 && forwarded != null) {
            var seen = forwarded.split(",", -1);
            address = seen[Math.max(0, seen.length - proxies)].strip();
        }
        return network(address);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", -1);
        var network = new StringBuilder();
        for (var i = 0; i < PREFIX_GROUPS && i < groups.length; i++) {
            // What "::" leaves out begins here, and with it the rest of the prefix is zero.
            if (groups[i].isEmpty()) {
                break;
            }
            network.append(groups[i]).append(':');
        }
        return network + ":/64";
    }
}
