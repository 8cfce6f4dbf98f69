package org.infopool.ear.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.Test;

class FirstPageIT extends InBrowser {
    @Test
    void greetsWhoeverComes() {
        open("/");
        assertThat(page().locator("h1")).isVisible();
        screenshot("first-page");
        assertAccessible();
    }

    /** With its style sheet: anything that the content security policy forbids is an error of the browser. */
    @Test
    void tellsWhoeverIsLost() {
        expectBrowserError("status of 404");
        open("/no-such-place");
        assertThat(page().locator("h1")).isVisible();
        screenshot("no-such-place");
        assertAccessible();
    }
}
