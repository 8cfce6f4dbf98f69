package org.infopool.ear.enterprise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import org.infopool.ear.imports.PaperApplicationsFile;
import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.Test;

/** From a paper application to the portal, through the pages: import, letter, activation, sign-in. */
class ActivationJourneyIT extends InBrowser {
    private static final String USERNAME = "paper.crane";
    private static final String PASSWORD = "a crane folds itself from paper";

    @Test
    void anEnterpriseThatCameOnPaperOpensItsAccountWithTheLetter() throws IOException {
        var row = new PaperApplicationsFile("ACJ", LocalDate.of(2025, 5, 5)).rows(1);
        var uscc = row.getFirst().get("uscc");
        var caseworker = anotherWindow(Locale.ENGLISH);
        takeIn(caseworker, PaperApplicationsFile.text(row));

        caseworker.locator(".table a.number").first().click();
        caseworker.locator("a[href*='/enterprise/view.xhtml']").click();
        assertThat(caseworker.locator(".object-number .number")).hasText(uscc);
        assertAccessible(caseworker);
        caseworker.locator(".page-actions a.button.is-primary").click();
        fill(caseworker, "offerForm:reason", "Asked for by telephone");
        assertAccessible(caseworker);
        screenshot(caseworker, "offer");
        click(caseworker, "offerForm:offerGo");
        var code = caseworker.locator("#activationCode").innerText().strip();
        assertAccessible(caseworker);
        screenshot(caseworker, "letter");
        var letter = caseworker.waitForDownload(
                () -> caseworker.locator("#activationLetter").click());
        assertEquals(
                "%PDF",
                Files.readString(letter.path(), StandardCharsets.ISO_8859_1).substring(0, 4));
        caseworker.navigate(caseworker.url());
        assertThat(caseworker.locator("#activationCode")).hasCount(0);

        var enterprise = page();
        open("/sign-in.xhtml");
        enterprise.locator("#toActivate").click();
        assertThat(enterprise.locator("#letter")).isVisible();
        fill(enterprise, "activateForm:uscc", uscc);
        fill(enterprise, "activateForm:code", "aaaa-bbbb-cccc-dddd-eeee");
        fill(enterprise, "activateForm:personName", "池问渠");
        fill(enterprise, "activateForm:username", USERNAME);
        fill(enterprise, "activateForm:password", PASSWORD);
        fill(enterprise, "activateForm:repeat", PASSWORD);
        assertAccessible(enterprise);
        click(enterprise, "activateForm:activate");
        assertThat(enterprise.locator(".error-summary")).containsText("do not fit together");
        assertAccessible(enterprise);
        screenshot(enterprise, "refused");
        fill(enterprise, "activateForm:code", code.replace("-", ""));
        fill(enterprise, "activateForm:password", PASSWORD);
        fill(enterprise, "activateForm:repeat", PASSWORD);
        click(enterprise, "activateForm:activate");
        fill(enterprise, "signIn:username", USERNAME);
        fill(enterprise, "signIn:password", PASSWORD);
        enterprise.locator("#signIn input[type=submit]").click();
        assertThat(enterprise.locator(".person-name")).hasText("池问渠");
        enterprise.locator("#navigation a[href$='/application/list.xhtml']").click();
        assertThat(enterprise.locator(".table tbody tr")).hasCount(1);
        screenshot(enterprise, "portal");

        var director = anotherWindow(Locale.ENGLISH);
        signIn(director, "director2");
        director.locator("#navigation a[href$='/notice/list.xhtml']").click();
        assertThat(director.locator(".table"))
                .containsText("Account opened with an activation letter: "
                        + row.getFirst().get("enterprise_name"));
    }

    /** Registration of a code that is known already says what to do. */
    @Test
    void whoRegistersAKnownCodeIsToldOfTheLetter() {
        open("/enterprise/register.xhtml");
        assertThat(page().locator("#toActivate")).isVisible();
        fill(page(), "registerForm:uscc", "91330108MA7J1GRN46");
        assertAccessible();
    }

    private void signIn(Page window, String name) {
        var account = server().account(name);
        window.navigate(server().url("/sign-in.xhtml").toString());
        fill(window, "signIn:username", account.name());
        fill(window, "signIn:password", account.password());
        window.locator("#signIn input[type=submit]").click();
    }

    private void takeIn(Page window, String file) {
        signIn(window, "caseworker1");
        window.locator("#navigation a[href$='/imports/list.xhtml']").click();
        window.locator("#newImport").click();
        window.locator("[id='importForm:file']")
                .setInputFiles(new FilePayload("paper.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        click(window, "importForm:go");
        window.locator(".page-actions a.button.is-primary").click();
        click(window, "startForm:go");
        assertThat(window.locator(".object-number .chip")).hasText("Done");
    }

    private static void fill(Page window, String id, String text) {
        window.locator("[id='" + id + "']").fill(text);
    }

    private static void click(Page window, String id) {
        window.locator("[id='" + id + "']").click();
    }
}
