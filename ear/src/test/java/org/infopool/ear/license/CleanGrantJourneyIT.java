package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.infopool.ear.testing.Journey;
import org.junit.jupiter.api.Test;

/**
 * Journey J1 as people go it, from an enterprise that nobody knows yet to its entry in the public register and its duties.
 * Everything is clicked: no address is typed after the first page. Each person has a window of their own.
 */
class CleanGrantJourneyIT extends Journey {
    private static final String APPLICATIONS = "/application/list.xhtml";
    private static final String NAME = "云海纸鸢信息服务有限公司";
    private static final String LATIN_NAME = "Yunhai Paper Kite Information Services Co., Ltd.";
    private static final String CODE = "91330108MA7J1GRN46";
    private static final String USERNAME = "paper.kite";
    private static final String PASSWORD = "a kite needs wind and a long string";

    private static final List<String> PLACES = List.of(
            APPLICATIONS,
            "/license/list.xhtml",
            "/obligation/list.xhtml",
            "/violation/list.xhtml",
            "/measure/list.xhtml",
            "/referral/list.xhtml",
            "/notice/service.xhtml",
            "/inspection/list.xhtml");

    CleanGrantJourneyIT() {
        super("j1");
    }

    @Test
    void anEnterpriseThatNobodyKnewIsLicensed() {
        var enterprise = page();
        register(enterprise);
        var number = apply(enterprise);

        var first = signedIn("caseworker1");
        find(first, APPLICATIONS, number);
        seenEveryWay(first, "05-submitted");
        act(first, "Accept");
        go(first, "#acceptForm .button.is-primary");
        assertThat(status(first)).containsText("Accepted");

        var second = signedIn("caseworker2");
        assess(first, number, "06-assessment");
        assess(second, number, null);
        second.reload();
        assertThat(second.locator(id("send:toDirector"))).isVisible();
        seen(second, "07-compared");
        go(second, id("send:toDirector"));
        assertThat(status(second)).containsText("Ready to decide");

        var director = signedIn("director2");
        find(director, APPLICATIONS, number);
        tab(director, "Decision");
        seen(director, "08-decision");
        go(director, id("decide:grant"));
        assertThat(status(director)).containsText("Granted");
        seenEveryWay(director, "09-granted");

        find(first, APPLICATIONS, number);
        tab(first, "Decision");
        go(first, "#toLicense");
        assertThat(first.locator("#navigation a[aria-current=page]")).hasText("Licenses");
        act(first, "Issue the certificate");
        go(first, id("certificateForm:issue"));
        assertThat(first.locator("#certificateFile")).isVisible();
        seen(first, "10-certificate");

        licensed(enterprise);
        inTheRegister();
    }

    /** Where the staff work, every list among it, speaks Chinese: no text is left in English. */
    @Test
    void theSamePagesInChinese() {
        var visitor = anotherWindow(Locale.SIMPLIFIED_CHINESE);
        visitor.navigate(server().url("/").toString());
        assertNoEnglish(visitor);
        begin(visitor, "caseworker1");
        assertNoEnglish(visitor);
        for (var place : PLACES) {
            place(visitor, place);
            assertThat(visitor.locator("#navigation a[aria-current=page]"))
                    .hasAttribute("href", Pattern.compile(place + "$"));
            assertNoEnglish(visitor);
            assertAccessible(visitor);
        }
    }

    private void register(Page enterprise) {
        open("/");
        seen(enterprise, "01-first-page");
        go(enterprise, "#registerEnterprise");
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
        go(enterprise, id("registerForm:register"));
        signIn(enterprise, USERNAME, PASSWORD);
        assertThat(enterprise.locator(".person-name")).hasText("Shen Wenqu");
        seenEveryWay(enterprise, "03-portal");
    }

    private String apply(Page enterprise) {
        go(enterprise, "#newApplication");
        assertThat(enterprise.locator(id("newForm:begin"))).isVisible();
        assertAccessible(enterprise);
        go(enterprise, id("newForm:begin"));
        assertThat(status(enterprise)).containsText("Draft");
        var number = number(enterprise);

        fill(enterprise, "editForm:business", "A reading service for which people keep an account with their e-mail.");
        fill(enterprise, "editForm:noticeUrl", "https://paper-kite.example/privacy");
        fill(enterprise, "editForm:noticeVersion", "1.0");
        assertAccessible(enterprise);
        next(enterprise);
        assertAccessible(enterprise);
        next(enterprise);
        go(enterprise, "#addActivity");
        fill(enterprise, "activityForm:purpose", "Keep the account and the list of what was read");
        enterprise.locator(id("activityForm:basis")).selectOption("CONTRACT_OR_EMPLOYMENT");
        enterprise.locator("input[value=CONTACT]").check();
        enterprise.locator("input[value=ACCOUNT]").check();
        fill(enterprise, "activityForm:persons", "120000");
        fill(enterprise, "activityForm:retention", "12");
        assertAccessible(enterprise);
        go(enterprise, id("activityForm:activityGo"));
        assertThat(enterprise.locator("main")).containsText("Keep the account and the list of what was read");
        assertAccessible(enterprise);
        next(enterprise);

        for (var group = 1; group <= 4; group++) {
            fill(
                    enterprise,
                    "editForm:statement",
                    "Every item of this group is met; the document says how, item by item.");
            attach(enterprise, "editForm:file", evidence(group));
            go(enterprise, id("editForm:upload"));
            assertThat(enterprise.locator(".document-name")).hasCount(1);
            if (group == 1) {
                seen(enterprise, "04-evidence");
            }
            next(enterprise);
        }
        assertThat(enterprise.getByText("Nothing is missing.")).isVisible();
        enterprise.locator(id("editForm:declared")).check();
        assertAccessible(enterprise);
        go(enterprise, id("editForm:submit"));
        assertThat(status(enterprise)).containsText("Submitted");
        assertAccessible(enterprise);
        return number;
    }

    private static FilePayload evidence(int group) {
        var text = NAME + "\nEvidence for group " + group + " of the criteria.\n";
        return new FilePayload("evidence-" + group + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void assess(Page assessor, String number, String picture) {
        find(assessor, APPLICATIONS, number);
        tab(assessor, "Vetting");
        go(assessor, id("seat:take"));
        assertThat(assessor.locator(id("assess:complete"))).isVisible();
        for (var met : assessor.locator("#assess input[type=radio][value=MET]").all()) {
            met.check();
        }
        assertAccessible(assessor);
        if (picture != null) {
            picture(assessor, "j1-" + picture);
        }
        go(assessor, id("assess:complete"));
        assertThat(assessor.locator(id("assess:complete"))).hasCount(0);
    }

    private void licensed(Page enterprise) {
        place(enterprise, "/license/list.xhtml");
        assertThat(enterprise.locator(".table tbody tr")).hasCount(1);
        assertAccessible(enterprise);
        go(enterprise, ".table a.number");
        assertThat(enterprise.locator("#certificateFile")).isVisible();
        seenEveryWay(enterprise, "11-license");
        place(enterprise, "/obligation/list.xhtml");
        assertThat(enterprise.locator(".table tbody tr").first()).isVisible();
        seenEveryWay(enterprise, "12-obligations");
        place(enterprise, "/notice/list.xhtml");
        assertThat(enterprise.locator(".table tbody tr").first()).isVisible();
        assertAccessible(enterprise);
    }

    /** A passer-by, signed in nowhere, finds the enterprise by its name. */
    private void inTheRegister() {
        var passerBy = anotherWindow(Locale.ENGLISH);
        passerBy.navigate(server().url("/").toString());
        passerBy.locator("#register-query").fill("纸鸢");
        go(passerBy, ".register-search button");
        var entry = passerBy.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME));
        assertThat(entry).isVisible();
        seen(passerBy, "13-register");
        go(passerBy, entry);
        assertThat(passerBy.locator("h1")).containsText(NAME);
        assertThat(passerBy.locator("main")).containsText("Valid");
        seenEveryWay(passerBy, "14-entry");
    }

    private void next(Page window) {
        var part = window.locator(".card-head h2").first();
        var before = part.innerText();
        go(window, id("editForm:continue"));
        assertThat(part).not().hasText(before);
    }
}
