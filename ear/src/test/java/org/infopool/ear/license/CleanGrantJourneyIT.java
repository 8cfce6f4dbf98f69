package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Journey J1 as people go it, from an enterprise that nobody knows yet to its entry in the public register and its duties.
 * Everything is clicked: no address is typed after the first page. Each person has a window of their own.
 */
class CleanGrantJourneyIT extends LicensingJourney {
    private static final String NAME = "云海纸鸢信息服务有限公司";
    private static final Newcomer PAPER_KITE = new Newcomer(
            NAME,
            "Yunhai Paper Kite Information Services Co., Ltd.",
            "91330108MA7J1GRN46",
            "沈问渠",
            "Shen Wenqu",
            "paper.kite",
            "a kite needs wind and a long string",
            "paper-kite.example");

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
        register(enterprise, PAPER_KITE);
        var number = apply(enterprise, PAPER_KITE);

        var first = signedIn("caseworker1");
        find(first, APPLICATIONS, number);
        seenEveryWay(first, "05-submitted");
        accept(first);

        var second = signedIn("caseworker2");
        assess(first, number, 0, "");
        assess(second, number, 0, "");
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

    @Override
    void at(Page window, String stop) {
        switch (stop) {
            case "first page" -> seen(window, "01-first-page");
            case "registration" -> seen(window, "02-registration");
            case "portal" -> seenEveryWay(window, "03-portal");
            case "evidence" -> seen(window, "04-evidence");
            case "assessment" -> {
                assertAccessible(window);
                picture(window, "j1-06-assessment");
            }
            default -> assertAccessible(window);
        }
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
}
