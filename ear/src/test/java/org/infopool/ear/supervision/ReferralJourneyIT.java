package org.infopool.ear.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.infopool.ear.testing.Journey;
import org.junit.jupiter.api.Test;

/**
 * Journey J7 as people go it: the counts of a violation cross the criminal threshold, the police refuse the case, refuse it
 * again, and it comes back to the authority.
 */
class ReferralJourneyIT extends Journey {
    private static final String REFERRALS = "/referral/list.xhtml";
    private static final String VIOLATIONS = "/violation/list.xhtml";
    private static final String CODE = "91990100MA7YH0038M";
    private static final String POLICE = "Public Security Bureau of Lancheng";
    private static final String PROCURATORATE = "Procuratorate of Lancheng";
    private static final String NO_FINE = "no fine can be decided";

    ReferralJourneyIT() {
        super("j7");
    }

    @Test
    void aSuspectedCrimeGoesToThePoliceAndComesBack() {
        var caseworker = signedIn("caseworker1");
        var violation = suspect(caseworker);
        weigh(caseworker);
        var referral = referral(caseworker, violation);
        prepare(caseworker);

        var director = signedIn("director2");
        approve(director, referral);

        refuse(caseworker, referral);
        insist(caseworker);
        giveBack(caseworker, violation);
    }

    private String suspect(Page caseworker) {
        place(caseworker, VIOLATIONS);
        act(caseworker, "Suspect a violation");
        fill(caseworker, "suspectForm:uscc", CODE);
        caseworker.locator(id("suspectForm:type")).selectOption("ILLEGAL_SALE");
        fill(
                caseworker,
                "suspectForm:facts",
                "A buyer handed in a disk with sixty tracks of passengers that an employee had sold to him.");
        var day = today(caseworker).minusDays(30).toString();
        fill(caseworker, "suspectForm:from", day);
        fill(caseworker, "suspectForm:until", day);
        seen(caseworker, "01-suspicion");
        send(caseworker, "suspectForm:suspectGo", "is written down");
        assertThat(status(caseworker)).containsText("Suspected");
        assertAccessible(caseworker);
        return number(caseworker);
    }

    private void weigh(Page caseworker) {
        tab(caseworker, "Weigh the facts");
        choose(caseworker, "weighForm:conduct", "selling");
        caseworker.locator(id("weighForm:purpose")).selectOption("SALE");
        fill(caseworker, "weighForm:persons", "60");
        caseworker.getByLabel("location tracks").fill("60");
        seen(caseworker, "02-weighing");
        send(caseworker, "weighForm:weighGo", "were weighed");
        assertThat(status(caseworker)).containsText("Assessed");
        tab(caseworker, "Violation");
        assertThat(caseworker.locator(".note.is-bad")).containsText("The criminal thresholds are reached");
        seenEveryWay(caseworker, "03-threshold");
    }

    private String referral(Page caseworker, String violation) {
        go(caseworker, ".note.is-bad a");
        assertThat(status(caseworker)).containsText("Opened");
        assertThat(caseworker.locator("main")).containsText(violation);
        assertThat(caseworker.locator("main")).containsText(NO_FINE);
        seenEveryWay(caseworker, "04-opened");
        return number(caseworker);
    }

    private void prepare(Page caseworker) {
        act(caseworker, "Name the team");
        tick(caseworker, "teamForm", "Lin Zhiwei");
        tick(caseworker, "teamForm", "He Qinglan");
        assertAccessible(caseworker);
        send(caseworker, "teamForm:go", "is named");

        act(caseworker, "List the items");
        fill(caseworker, "itemsForm:items", "Disk; 1; evidence room 2");
        assertAccessible(caseworker);
        send(caseworker, "itemsForm:go", "are listed");

        act(caseworker, "State that there are no test reports");
        fill(caseworker, "notestsForm:reason", "Nothing had to be tested.");
        send(caseworker, "notestsForm:go", "has no test reports");

        paper(caseworker, "Transfer letter");
        paper(caseworker, "Investigation report");

        act(caseworker, "Report to the head");
        fill(
                caseworker,
                "reportForm:reason",
                "Sixty tracks were sold to one buyer; the disk and his statement show it. We propose to refer.");
        seen(caseworker, "05-report");
        send(caseworker, "reportForm:go", "has the report");
        assertThat(status(caseworker)).containsText("Reported to the head");
        clock(caseworker);
        seen(caseworker, "06-reported");
    }

    private void paper(Page caseworker, String part) {
        act(caseworker, "Add a document");
        choose(caseworker, "paperForm:part", part);
        attach(caseworker, "paperForm:paper", part.replace(' ', '-'));
        send(caseworker, "paperForm:go", "goes with");
        assertThat(caseworker.locator("#bundle")).containsText(part);
    }

    private void approve(Page director, String referral) {
        place(director, "/desk/queue.xhtml");
        seen(director, "07-directors-queue");
        takeUp(director, "Decide on the referral", referral);
        act(director, "Approve the referral");
        fill(
                director,
                "approveForm:reason",
                "More than fifty tracks were sold; the threshold of article 5 (3) is met.");
        assertAccessible(director);
        send(director, "approveForm:go", "is approved");
        assertThat(status(director)).containsText("Approved");
        clock(director);
        seen(director, "08-approved");
    }

    private void refuse(Page caseworker, String referral) {
        pick(caseworker, REFERRALS, referral);
        act(caseworker, "Record the transfer");
        fill(caseworker, "sendForm:police", POLICE);
        fill(caseworker, "sendForm:procuratorate", PROCURATORATE);
        assertAccessible(caseworker);
        send(caseworker, "sendForm:go", "is with the police");
        assertThat(status(caseworker)).containsText("Sent to the police");

        act(caseworker, "Record the receipt");
        fill(caseworker, "receiptForm:reference", "LC-2025-0117");
        fill(caseworker, "receiptForm:signer", "Officer Wu");
        fill(caseworker, "receiptForm:on", today(caseworker).toString());
        attach(caseworker, "receiptForm:paper", "receipt");
        assertAccessible(caseworker);
        send(caseworker, "receiptForm:go", "receipt of");
        assertThat(status(caseworker)).containsText("Receipt signed");
        clock(caseworker);
        seen(caseworker, "09-receipt");

        act(caseworker, "Record that it was not filed");
        fill(caseworker, "declineForm:reason", "Too few tracks, by the count of the police.");
        fill(caseworker, "declineForm:on", today(caseworker).toString());
        assertAccessible(caseworker);
        send(caseworker, "declineForm:go", "The refusal of");
        assertThat(status(caseworker)).containsText("Not filed by the police");
        clock(caseworker);
        seen(caseworker, "10-refused");
    }

    private void insist(Page caseworker) {
        act(caseworker, "Ask for reconsideration");
        fill(caseworker, "reconsiderForm:reason", "Each track of each passenger counts; the disk holds sixty.");
        assertAccessible(caseworker);
        send(caseworker, "reconsiderForm:go", "is asked for");
        clock(caseworker);

        act(caseworker, "Record the answer");
        fill(caseworker, "answerForm:reason", "The tracks of one day are one track.");
        fill(caseworker, "answerForm:on", today(caseworker).toString());
        assertAccessible(caseworker);
        send(caseworker, "answerForm:go", "The answer on");
        assertThat(status(caseworker)).containsText("Refusal upheld");
        clock(caseworker);

        act(caseworker, "Suggest supervision");
        fill(caseworker, "superviseForm:procuratorate", PROCURATORATE);
        fill(caseworker, "superviseForm:reason", "The count of the police has no ground in the interpretation.");
        assertAccessible(caseworker);
        send(caseworker, "superviseForm:go", "is suggested");
        assertThat(status(caseworker)).containsText("Supervision suggested");
        assertThat(caseworker.locator("main")).containsText(NO_FINE);
        seen(caseworker, "11-supervision");
    }

    private void giveBack(Page caseworker, String violation) {
        act(caseworker, "Take the case back");
        fill(caseworker, "returnForm:reason", "The procuratorate found no fault with the refusal.");
        assertAccessible(caseworker);
        send(caseworker, "returnForm:go", "back on the administrative path");
        assertThat(status(caseworker)).containsText("Back on the administrative path");
        assertThat(caseworker.locator("main")).not().containsText(NO_FINE);
        seenEveryWay(caseworker, "12-returned");

        pick(caseworker, VIOLATIONS, violation);
        assertThat(caseworker.locator(".note")).containsText("a fine can be given");
        assertThat(caseworker.locator("main")).not().containsText("No fine can be given");
        seen(caseworker, "13-violation");
    }

    /** What is due next, and by when, stands beside the number. */
    private static void clock(Page window) {
        assertThat(window.locator(".object-next .clock-chip")).isVisible();
    }
}
