package org.infopool.ear.rulebook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The formulas of the rule book as pages for anyone, reached from the first page. */
class CalculatorsIT extends InBrowser {
    @BeforeEach
    void toTheCalculators() {
        open("/");
        page().locator("#rules").click();
        assertThat(page().locator("#calculator")).isVisible();
    }

    /** Twenty working days over the autumn holidays of 2025, with a make-up workday on either side of them. */
    @Test
    void aPeriodIsCountedByTheWorkingCalendar() {
        assertAccessible();
        page().locator("#start").fill("2025-09-25");
        page().locator("#amount").fill("20");
        page().locator("#calculate").click();
        assertThat(page().locator("#answer")).containsText("29 Oct 2025");
        assertThat(page().locator("#start")).hasValue("2025-09-25");
        assertAccessible();
    }

    /** Fa Shi [2017] 10, art. 5(1)(3): fifty tracks are enough. */
    @Test
    void fiftyTracksThatWereSoldAreSerious() {
        page().locator("nav.tabs a").nth(1).click();
        assertThat(page().locator("#TRACK")).isVisible();
        page().locator("#TRACK").fill("50");
        page().locator("#calculate").click();
        assertThat(page().locator("#answer .reasons-conclusion")).hasText("Serious");
        assertAccessible();
    }

    @Test
    void whatCannotBeReadIsToldBesideItsFieldAndStays() {
        page().locator("nav.tabs a").nth(2).click();
        assertThat(page().locator("#basis")).isVisible();
        page().locator("#amount").fill("a million");
        page().locator("#calculate").click();
        assertThat(page().locator("#amount-error")).isVisible();
        assertThat(page().locator("#basis-error")).isVisible();
        assertThat(page().locator("#amount")).hasValue("a million");
        assertThat(page().locator("#answer")).hasCount(0);
        assertAccessible();
    }

    /** PIPL 66(1): up to one million for an organization that refuses to correct. */
    @Test
    void aFineOverItsCapIsNotAllowed() {
        page().locator("nav.tabs a").nth(2).click();
        assertThat(page().locator("#basis")).isVisible();
        page().locator("#basis").selectOption("PIPL-66-1");
        page().locator("#amount").fill("1,000,001");
        page().locator("#refusalProven").check();
        page().locator("#calculate").click();
        assertThat(page().locator("#answer .reasons-conclusion")).hasText("Over the cap");
    }

    /** PIPL 72(1): the law does not hold for what a person does at home. */
    @Test
    void whoKeepsAnAddressBookNeedsNoLicense() {
        open("/");
        page().locator("#eligibility").click();
        assertThat(page().locator("#processor")).isVisible();
        assertAccessible();
        page().locator("#processor").selectOption("NATURAL_PERSON");
        page().locator("#private").check();
        page().locator("#calculate").click();
        assertThat(page().locator("#answer .reasons-conclusion")).containsText("personal or family affairs");
        assertThat(page().locator("#answer")).containsText("PIPL art. 72(1)");
        assertThat(page().locator("#apply")).hasCount(0);
        assertAccessible();
        page().locator("#processor").selectOption("ENTERPRISE");
        page().locator("#calculate").click();
        assertThat(page().locator("#apply")).isVisible();
        assertAccessible();
        screenshot("eligibility");
    }
}
