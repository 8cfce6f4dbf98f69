package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Clients are told apart by what cannot be made up. */
class ClientAddressTest {
    @Test
    void believesNoHeaderWithoutAProxyOfOurs() {
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1", "203.0.113.9", 0));
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1", null, 1));
    }

    @Test
    void believesWhatTheFarthestProxyOfOursSaw() {
        assertEquals("203.0.113.9", ClientAddress.of("192.0.2.1", "198.51.100.1, 203.0.113.9", 1));
        assertEquals("198.51.100.1", ClientAddress.of("192.0.2.1", "1.1.1.1, 198.51.100.1, 203.0.113.9", 2));
        assertEquals("198.51.100.1", ClientAddress.of("192.0.2.1", "198.51.100.1", 5));
    }

    @Test
    void takesASubscriberOfIpv6ForOneClient() {
        assertEquals(ClientAddress.of("2001:db8:1:2:3:4:5:6", null, 0), ClientAddress.of("2001:db8:1:2::9", null, 0));
        assertEquals("2001:db8::/64", ClientAddress.of("2001:db8::1", null, 0));
    }
}
