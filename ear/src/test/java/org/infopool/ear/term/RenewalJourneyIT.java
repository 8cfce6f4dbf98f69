package org.infopool.ear.term;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.infopool.ear.term.HoldersByApi.Holder;
import org.infopool.ear.testing.Journey;
import org.infopool.ear.testing.LicenseByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J9 as people go it: a holder has its license varied; three years later it applies for renewal, once; the authority
 * keeps silent until the term ends, and the law renews the license. It moves the clock that all tests share by years.
 */
class RenewalJourneyIT extends Journey {
    private static final String LICENSES = "/license/list.xhtml";
    private static final String APPLICATIONS = "/application/list.xhtml";
    private static final int WINDOW_DAYS = 90;

    private final HoldersByApi holders = new HoldersByApi();
    private final LicenseByApi hands = new LicenseByApi();

    RenewalJourneyIT() {
        super("j9");
    }

    @Test
    void aLicenseIsVariedAndThreeYearsLaterRenewedBySilence() {
        var holder = holders.licensed("RNJ", 1).getFirst();
        varied(holder, signedIn(holder));
        var end = holders.termEnd(holder);

        holders.passTo(end.minusDays(WINDOW_DAYS));
        var window = signedIn(holder);
        place(window, "/notice/list.xhtml");
        assertThat(row(window, holder.license()).getByText("apply for renewal now"))
                .isVisible();
        seen(window, "04-notices");
        var application = renewalAskedFor(holder, window);

        holders.passTo(end.plusDays(1));
        renewedByLaw(holder, application);
        inTheRegister(holder);
    }

    private void varied(Holder holder, Page window) {
        pick(window, LICENSES, holder.license());
        act(window, "Apply for variation");
        seen(window, "01-variation");
        go(window, id("varyForm:varyGo"));
        assertThat(status(window)).containsText("Draft");
        var application = number(window);
        assertThat(window.locator("h1")).containsText(holder.license());
        fill(window, "editForm:business", "Accounts and orders, and a club for regular customers.");
        handIn(window);
        hands.recommend("/api/applications/" + application);

        var director = signedIn("director2");
        place(director, "/desk/queue.xhtml");
        assertThat(row(director, application)).containsText("Variation");
        seen(director, "02-queue");
        takeUp(director, "Decide", application);
        go(director, id("decide:grant"));
        assertThat(status(director)).containsText("Granted");
        seen(director, "03-granted");
        pick(window, LICENSES, holder.license());
        assertThat(window.locator("#facts")).containsText("a club for regular customers");
        assertThat(window.locator("#lifeline")).containsText("License varied");
    }

    /** Everything is filled in with what the license was granted on. */
    private void handIn(Page window) {
        go(window, window.locator("input[type=submit][value='Check and hand in']"));
        assertThat(window.getByText("Nothing is missing.")).isVisible();
        window.locator(id("editForm:declared")).check();
        go(window, id("editForm:submit"));
        assertThat(status(window)).containsText("Submitted");
    }

    private String renewalAskedFor(Holder holder, Page window) {
        pick(window, LICENSES, holder.license());
        act(window, "Apply for renewal");
        seen(window, "05-renewal");
        go(window, id("renewForm:renewGo"));
        assertThat(window.locator("main")).containsText("A renewal lets the term of your license go on");
        var application = number(window);
        handIn(window);
        assertThat(window.locator("main")).containsText("renewed by law");
        seenEveryWay(window, "06-handed-in");

        pick(window, LICENSES, holder.license());
        assertThat(window.locator(".page-actions a:text-is('Apply for renewal')"))
                .hasCount(0);
        assertThat(window.locator(".page-actions")).containsText("Application " + application + " is under way");
        assertAccessible(window);
        return application;
    }

    private void renewedByLaw(Holder holder, String application) {
        var window = signedIn(holder);
        pick(window, APPLICATIONS, application);
        assertThat(status(window)).containsText("Granted by law");
        seen(window, "07-granted-by-law");

        var caseworker = signedIn("caseworker1");
        takeUp(caseworker, "Issue the certificate", holder.license());
        send(caseworker, "certificateForm:issue", "is issued");

        pick(window, LICENSES, holder.license());
        assertThat(status(window)).containsText("Valid");
        assertThat(window.locator("#terms li")).hasCount(2);
        assertThat(window.locator("#terms")).containsText("by law");
        seenEveryWay(window, "08-renewed");
    }

    /** A passer-by, signed in nowhere, reads of the new term. */
    private void inTheRegister(Holder holder) {
        var passerBy = anotherWindow(Locale.ENGLISH);
        passerBy.navigate(server().url("/").toString());
        passerBy.locator("#register-query").fill(holder.license());
        go(passerBy, ".register-search button");
        go(passerBy, passerBy.locator("main .documents a[href*='" + holder.license() + "']"));
        assertThat(passerBy.locator("main")).containsText("License renewed");
        seen(passerBy, "09-register");
    }

    private Page signedIn(Holder holder) {
        var window = anotherWindow(Locale.ENGLISH);
        window.navigate(server().url("/").toString());
        go(window, ".site-links a[href*='/']:last-child");
        signIn(window, holder.username(), holder.password());
        return window;
    }
}
