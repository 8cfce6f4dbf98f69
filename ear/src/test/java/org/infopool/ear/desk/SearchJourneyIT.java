package org.infopool.ear.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.Test;

/** The search at the top of every page, by keyboard. */
class SearchJourneyIT extends InBrowser {
    private static final String TEA = "91990100MA7YH0011X";

    @Test
    void staffSearchByKeyboardAndComeStraightToANumber() {
        signIn("caseworker1");
        search("Clear Tea");
        assertThat(page().locator("h1")).hasText("Found for “Clear Tea”");
        assertThat(page().locator("#found-ENTERPRISE")).isVisible();
        assertThat(page().locator("#found-LICENSE")).isVisible();
        assertAccessible();
        screenshot("found");
        page().keyboard().press("j");
        page().keyboard().press("j");
        assertThat(page().locator("tr.is-chosen")).hasCount(1);
        var number = page().locator("tr.is-chosen a.number").innerText().strip();
        page().keyboard().press("Enter");
        assertThat(page().locator(".object-number .number")).hasText(number);
        search(TEA);
        assertThat(page().locator(".object-number .number")).hasText(TEA);
        assertAccessible();
        search("nothing has this name");
        assertThat(page().locator(".empty-what")).isVisible();
        assertAccessible();
        screenshot("nothing");
    }

    @Test
    void anApplicantFindsNothingOfOthers() {
        signIn("applicant2");
        search(TEA);
        assertThat(page().locator(".empty-what")).isVisible();
        screenshot("others");
    }

    private void search(String text) {
        page().locator("main").focus();
        page().keyboard().press("/");
        assertThat(page().locator("#find")).isFocused();
        page().keyboard().type(text);
        page().keyboard().press("Enter");
    }

    private void signIn(String name) {
        var account = server().account(name);
        open("/sign-in.xhtml");
        page().locator("[id='signIn:username']").fill(account.name());
        page().locator("[id='signIn:password']").fill(account.password());
        page().locator("#signIn input[type=submit]").click();
        assertThat(page().locator(".person-name")).isVisible();
    }
}
