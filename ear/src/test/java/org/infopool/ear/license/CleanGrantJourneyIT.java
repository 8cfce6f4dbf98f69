package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.infopool.ear.testing.InBrowser;
import org.junit.jupiter.api.Test;

/**
 * Journey J1 as people go it, from an enterprise that nobody knows yet to its entry in the public register and its duties.
 * Everything is clicked: no address is typed after the first page. Each person has a window of their own.
 */
class CleanGrantJourneyIT extends InBrowser {
    private static final String NAME = "云海纸鸢信息服务有限公司";
    private static final String LATIN_NAME = "Yunhai Paper Kite Information Services Co., Ltd.";
    private static final String CODE = "91330108MA7J1GRN46";
    private static final String USERNAME = "paper.kite";
    private static final String PASSWORD = "a kite needs wind and a long string";

    @Test
    void anEnterpriseThatNobodyKnewIsLicensed() {
        var enterprise = page();
        register(enterprise);
        var number = apply(enterprise);

        var first = staff("caseworker1");
        openApplication(first, number);
        seen(first, "05-submitted");
        act(first, "Accept");
        click(first, "#acceptForm .button.is-primary");
        assertThat(status(first)).containsText("Accepted");

        var second = staff("caseworker2");
        assess(first, number, "06-assessment");
        assess(second, number, null);
        second.reload();
        seen(second, "07-compared");
        click(second, "[id='send:toDirector']");

        var director = staff("director2");
        openApplication(director, number);
        tab(director, "Decision");
        seen(director, "08-decision");
        click(director, "[id='decide:grant']");
        assertThat(status(director)).containsText("Granted");
        seen(director, "09-granted");

        openApplication(first, number);
        tab(first, "Decision");
        click(first, "#toLicense");
        act(first, "Issue the certificate");
        click(first, "[id='certificateForm:issue']");
        assertThat(first.locator("#certificateFile")).isVisible();
        seen(first, "10-certificate");

        licensed(enterprise);
        inTheRegister();
    }

    /** The pages that the journey goes through speak Chinese too: no text is left in English. */
    @Test
    void theSamePagesInChinese() {
        var visitor = anotherWindow(Locale.SIMPLIFIED_CHINESE);
        visitor.navigate(server().url("/").toString());
        chinese(visitor);
        signIn(visitor, "caseworker1");
        chinese(visitor);
        for (var place : new String[] {"/application/list.xhtml", "/license/list.xhtml", "/obligation/list.xhtml"}) {
            click(visitor, "#navigation a[href$='" + place + "']");
            chinese(visitor);
            var firstOne = visitor.locator(".table tbody a.number").first();
            if (firstOne.count() > 0) {
                firstOne.click();
                chinese(visitor);
            }
        }
    }

    private void register(Page enterprise) {
        open("/");
        seen(enterprise, "01-first-page");
        click(enterprise, "#registerEnterprise");
        fill(enterprise, "registerForm:uscc", CODE);
        fill(enterprise, "registerForm:name", NAME);
        fill(enterprise, "registerForm:latinName", LATIN_NAME);
        fill(enterprise, "registerForm:representative", "沈问渠");
        fill(enterprise, "registerForm:address", "云海省澜城市纸鸢路8号");
        enterprise.locator(id("registerForm:office")).selectOption("CN-YH");
        fill(enterprise, "registerForm:email", "office@paper-kite.example");
        fill(enterprise, "registerForm:phone", "0571-5550108");
        fill(enterprise, "registerForm:personLatinName", "Shen Wenqu");
        fill(enterprise, "registerForm:username", USERNAME);
        fill(enterprise, "registerForm:password", PASSWORD);
        fill(enterprise, "registerForm:repeat", PASSWORD);
        seen(enterprise, "02-registration");
        click(enterprise, id("registerForm:register"));
        fill(enterprise, "signIn:username", USERNAME);
        fill(enterprise, "signIn:password", PASSWORD);
        click(enterprise, "#signIn input[type=submit]");
        assertThat(enterprise.locator(".person-name")).hasText("Shen Wenqu");
        seen(enterprise, "03-portal");
    }

    private String apply(Page enterprise) {
        click(enterprise, "#newApplication");
        assertAccessible(enterprise);
        click(enterprise, id("newForm:begin"));
        var number = enterprise.locator(".object-number .number").innerText().strip();

        fill(enterprise, "editForm:business", "A reading service for which people keep an account with their e-mail.");
        fill(enterprise, "editForm:noticeUrl", "https://paper-kite.example/privacy");
        fill(enterprise, "editForm:noticeVersion", "1.0");
        assertAccessible(enterprise);
        next(enterprise);
        assertAccessible(enterprise);
        next(enterprise);
        click(enterprise, "#addActivity");
        fill(enterprise, "activityForm:purpose", "Keep the account and the list of what was read");
        enterprise.locator(id("activityForm:basis")).selectOption("CONTRACT_OR_EMPLOYMENT");
        enterprise.locator("input[value=CONTACT]").check();
        enterprise.locator("input[value=ACCOUNT]").check();
        fill(enterprise, "activityForm:persons", "120000");
        fill(enterprise, "activityForm:retention", "12");
        assertAccessible(enterprise);
        click(enterprise, id("activityForm:activityGo"));
        assertAccessible(enterprise);
        next(enterprise);

        for (var group = 1; group <= 4; group++) {
            fill(
                    enterprise,
                    "editForm:statement",
                    "Every item of this group is met; the document says how, item by item.");
            enterprise.locator(id("editForm:file")).setInputFiles(evidence(group));
            click(enterprise, id("editForm:upload"));
            assertThat(enterprise.locator(".document-name")).hasCount(1);
            if (group == 1) {
                seen(enterprise, "04-evidence");
            }
            next(enterprise);
        }
        assertThat(enterprise.getByText("Nothing is missing.")).isVisible();
        enterprise.locator(id("editForm:declared")).check();
        assertAccessible(enterprise);
        click(enterprise, id("editForm:submit"));
        assertThat(status(enterprise)).containsText("Submitted");
        assertAccessible(enterprise);
        return number;
    }

    private static FilePayload evidence(int group) {
        var text = NAME + "\nEvidence for group " + group + " of the criteria.\n";
        return new FilePayload("evidence-" + group + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void assess(Page assessor, String number, String picture) {
        openApplication(assessor, number);
        tab(assessor, "Vetting");
        click(assessor, id("seat:take"));
        for (var met : assessor.locator("#assess input[type=radio][value=MET]").all()) {
            met.check();
        }
        assertAccessible(assessor);
        if (picture != null) {
            picture(assessor, "j1-" + picture);
        }
        click(assessor, id("assess:complete"));
        assertThat(assessor.locator(id("assess:complete"))).hasCount(0);
    }

    private void licensed(Page enterprise) {
        click(enterprise, "#navigation a[href$='/license/list.xhtml']");
        assertThat(enterprise.locator(".table tbody tr")).hasCount(1);
        assertAccessible(enterprise);
        enterprise.locator(".table a.number").click();
        assertThat(enterprise.locator("#certificateFile")).isVisible();
        seen(enterprise, "11-license");
        click(enterprise, "#navigation a[href$='/obligation/list.xhtml']");
        assertThat(enterprise.locator(".table tbody tr").first()).isVisible();
        seen(enterprise, "12-obligations");
        click(enterprise, "#navigation a[href$='/notice/list.xhtml']");
        assertThat(enterprise.locator(".table tbody tr").first()).isVisible();
        assertAccessible(enterprise);
    }

    /** A passer-by, signed in nowhere, finds the enterprise by its name. */
    private void inTheRegister() {
        var passerBy = anotherWindow(Locale.ENGLISH);
        passerBy.navigate(server().url("/").toString());
        passerBy.locator("#register-query").fill("纸鸢");
        click(passerBy, ".register-search button");
        var entry = passerBy.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME));
        assertThat(entry).isVisible();
        seen(passerBy, "13-register");
        entry.click();
        assertThat(passerBy.locator("h1")).containsText(NAME);
        assertThat(passerBy.locator("main")).containsText("Valid");
        seen(passerBy, "14-entry");
    }

    private Page staff(String name) {
        var window = anotherWindow(Locale.ENGLISH);
        window.navigate(server().url("/").toString());
        signIn(window, name);
        assertAccessible(window);
        return window;
    }

    private void signIn(Page window, String name) {
        var account = server().account(name);
        click(window, ".site-links a[href*='/']:last-child");
        fill(window, "signIn:username", account.name());
        fill(window, "signIn:password", account.password());
        click(window, "#signIn input[type=submit]");
        assertThat(window.locator(".person-name")).isVisible();
    }

    private void openApplication(Page window, String number) {
        click(window, "#navigation a[href$='/application/list.xhtml']");
        window.locator("#list-query").fill(number);
        window.locator("#list-query").press("Enter");
        window.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(number).setExact(true))
                .click();
        assertThat(window.locator(".object-number .number")).hasText(number);
    }

    private static void tab(Page window, String name) {
        window.locator("nav.tabs a", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(window.locator("nav.tabs a[aria-current=page]")).containsText(name);
    }

    private static void act(Page window, String name) {
        window.locator(".page-actions a.button.is-primary", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private void next(Page window) {
        click(window, id("editForm:continue"));
    }

    private static Locator status(Page window) {
        return window.locator(".object-number .chip");
    }

    private static void fill(Page window, String id, String text) {
        window.locator(id(id)).fill(text);
    }

    private static void click(Page window, String selector) {
        window.locator(selector).first().click();
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }

    private void seen(Page window, String picture) {
        picture(window, "j1-" + picture);
        assertAccessible(window);
    }

    private void chinese(Page window) {
        assertThat(window.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(window.locator("main h1")).isVisible();
        assertAccessible(window);
    }
}
