package org.infopool.web.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/desk/queue.xhtml",
                "/application/view.xhtml?number=APP-2025-000001&tab=vetting",
                "/register/list.xhtml?query=%E4%BA%91"
            })
    void knowsOurOwnPages(String address) {
        assertTrue(LocalAddress.isLocal(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/index.xhtml",
                "//elsewhere.example/index.xhtml",
                "/\\elsewhere.example/index.xhtml",
                "/\t/elsewhere.example/index.xhtml",
                "javascript:alert(1)//index.xhtml",
                "/../index.xhtml",
                "/desk/../../index.xhtml",
                "/api/tokens",
                "/index.xhtml?a=b\r\nSet-Cookie: c=d",
                "index.xhtml"
            })
    void refusesEverythingElse(String address) {
        assertFalse(LocalAddress.isLocal(address));
    }
}
