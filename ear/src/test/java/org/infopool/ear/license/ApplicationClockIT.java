package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.Test;

/** A caseworker stops the clock of an application and lets it run again, and the head of the authority extends it. */
class ApplicationClockIT extends InBrowser {
    @Test
    void theClockIsStoppedRunsAgainAndIsExtended() {
        var caseworker = anotherWindow(Locale.ENGLISH);
        signIn(caseworker, "caseworker1");
        openVetted(caseworker);
        var number = caseworker.locator(".object-number .number").innerText().strip();
        caseworker.locator("#clock-acts a[href*='do=pause']").click();
        caseworker.locator("[id='pauseForm:ground']").selectOption("EXPERT_REVIEW");
        caseworker.locator("[id='pauseForm:until']").fill("2020-01-01");
        caseworker.locator("[id='pauseForm:reason']").fill("Three experts test how people are recognized.");
        assertAccessible(caseworker);
        caseworker.locator("[id='pauseForm:pauseGo']").click();
        assertThat(caseworker.locator(".error-summary")).containsText("expected to be over");
        screenshot(caseworker, "refused");
        caseworker.locator("[id='pauseForm:until']").fill("2030-01-01");
        caseworker.locator("[id='pauseForm:pauseGo']").click();
        assertThat(caseworker.locator(".object-next .clock-chip")).containsText("Paused");
        assertAccessible(caseworker);
        screenshot(caseworker, "paused");

        caseworker.locator("#clock-acts a[href*='do=resume']").click();
        caseworker.locator("[id='resumeForm:resumeGo']").click();
        assertThat(caseworker.locator("#clock-acts a[href*='do=resume']")).hasCount(0);
        assertThat(caseworker.locator(".object-next .clock-chip")).not().containsText("Paused");

        var head = anotherWindow(Locale.SIMPLIFIED_CHINESE);
        signIn(head, "director2");
        head.navigate(caseworker.url());
        head.locator("#clock-acts a[href*='do=extend']").click();
        head.locator("[id='extendForm:reason']").fill("处理活动较多，需要逐项核实。");
        assertAccessible(head);
        screenshot(head, "extend");
        head.locator("[id='extendForm:extendGo']").click();
        assertThat(head.locator("#clock-acts")).hasCount(0);
        assertThat(head.locator(".object-number .number")).hasText(number);
        screenshot(head, "extended");

        var department = anotherWindow(Locale.ENGLISH);
        signIn(department, "director1");
        department.navigate(caseworker.url());
        assertThat(department.locator(".object-number .number")).hasText(number);
        assertThat(department.locator("#clock-acts")).hasCount(0);
    }

    /** From a list to how its clock was computed. */
    @Test
    void aClockInAListLeadsToItsDerivation() {
        signIn(page(), "caseworker1");
        page().locator("#navigation a[href$='/application/list.xhtml']").click();
        page().locator(".table .clock-chip").first().click();
        page().locator(".drawer:popover-open a.why").click();
        assertThat(page().locator(".derivation .steps li").first()).isVisible();
        assertAccessible();
        screenshot("derivation");
    }

    private static void openVetted(Page window) {
        window.locator("#navigation a[href$='/application/list.xhtml']").click();
        window.locator(".filter summary").first().click();
        window.locator(".filter a[href*='status=VETTING']").click();
        window.locator(".table a.number").first().click();
        assertThat(window.locator("#clock-acts")).isVisible();
    }

    private void signIn(Page window, String name) {
        var account = server().account(name);
        window.navigate(server().url("/sign-in.xhtml").toString());
        window.locator("[id='signIn:username']").fill(account.name());
        window.locator("[id='signIn:password']").fill(account.password());
        window.locator("#signIn input[type=submit]").click();
        assertThat(window.locator(".person-name")).isVisible();
    }
}
