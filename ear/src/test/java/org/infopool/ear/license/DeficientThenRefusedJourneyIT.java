package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Journey J2 as people go it: an application lacks something, the applicant is told once and completely, supplements it, and is
 * vetted. A knock-out is not met: it is told of the intended refusal, answers, and is refused with reasons and remedies.
 */
class DeficientThenRefusedJourneyIT extends LicensingJourney {
    private static final Newcomer STONE_LAMP = new Newcomer(
            "云海石灯阅读服务有限公司",
            "Yunhai Stone Lamp Reading Services Co., Ltd.",
            "91330108MA7K2LRN8R",
            "陶知微",
            "Tao Zhiwei",
            "stone.lamp",
            "a lamp of stone burns for long",
            "stone-lamp.example");

    /** Not on the list of serious violators: the second item. */
    private static final int KNOCK_OUT = 1;

    private static final String FOUND = "It has stood on the list of serious violators since March.";

    DeficientThenRefusedJourneyIT() {
        super("j2");
    }

    @Test
    void anApplicationIsSupplementedVettedAndRefused() {
        var enterprise = page();
        register(enterprise, STONE_LAMP);
        var number = apply(enterprise, STONE_LAMP);

        var first = signedIn("caseworker1");
        tellWhatIsMissing(first, number);
        supplement(enterprise, number);
        find(first, APPLICATIONS, number);
        assertThat(first.locator(".page-actions").getByText("Tell what is missing"))
                .hasCount(1);
        accept(first);

        assess(first, number, KNOCK_OUT, FOUND);
        var second = signedIn("caseworker2");
        assess(second, number, KNOCK_OUT, FOUND);
        second.reload();
        assertThat(second.locator(id("send:toDirector"))).isVisible();
        seen(second, "03-knock-out");
        go(second, id("send:toDirector"));
        assertThat(status(second)).containsText("Ready to decide");

        var director = signedIn("director2");
        intend(director, number);
        serve(first, number);
        represent(enterprise, number);
        refuse(director, number);
        refused(enterprise, number);
    }

    private void tellWhatIsMissing(Page caseworker, String number) {
        find(caseworker, APPLICATIONS, number);
        act(caseworker, "Tell what is missing");
        caseworker.locator(id("deficientForm:rows:0:part")).selectOption("notice");
        caseworker.locator(id("deficientForm:rows:0:rule")).selectOption("pipl.17-1.notice");
        fill(caseworker, "deficientForm:rows:0:text", "The notice does not say for how long the account is kept.");
        seen(caseworker, "01-deficient");
        go(caseworker, id("deficientForm:deficientGo"));
        assertThat(status(caseworker)).containsText("To be supplemented");
    }

    private void supplement(Page enterprise, String number) {
        find(enterprise, APPLICATIONS, number);
        assertThat(enterprise.locator("#told")).containsText("for how long the account is kept");
        seenEveryWay(enterprise, "02-told");
        act(enterprise, "Supplement it");
        fill(enterprise, "editForm:noticeVersion", "1.1");
        go(
                enterprise,
                enterprise.locator("[id^='editForm:sections:'][id$=':go']").last());
        assertThat(enterprise.locator(id("editForm:declared"))).isVisible();
        declare(enterprise);
    }

    private void intend(Page director, String number) {
        find(director, APPLICATIONS, number);
        act(director, "Intend a refusal");
        fill(director, "intendForm:reason", "Who stands on that list cannot be trusted with accounts of readers.");
        seen(director, "04-intended");
        go(director, id("intendForm:intendGo"));
        assertThat(status(director)).containsText("Refusal intended");
    }

    private void serve(Page caseworker, String number) {
        openPaper(caseworker, number);
        act(caseworker, "Record service in person");
        tick(caseworker, "personForm:refused", "It was taken and signed for");
        fill(caseworker, "personForm:receivedBy", "Tao Zhiwei, legal representative");
        fill(caseworker, "personForm:day", today(caseworker).toString());
        attach(caseworker, "personForm:proof", "signed-for");
        send(caseworker, "personForm:personGo", "is recorded");
    }

    private void represent(Page enterprise, String number) {
        find(enterprise, APPLICATIONS, number);
        act(enterprise, "Answer the intended refusal");
        fill(enterprise, "representForm:said", "名单上的企业与我公司同名，但不是我公司。");
        seen(enterprise, "05-representations");
        send(enterprise, "representForm:representGo", "Handed in");
    }

    private void refuse(Page director, String number) {
        find(director, APPLICATIONS, number);
        tab(director, "Decision");
        fill(director, "refuseForm:answer", "The list names the unified social credit code of this enterprise.");
        assertAccessible(director);
        go(director, id("refuseForm:refuseGo"));
        assertThat(status(director)).containsText("Refused");
    }

    private void refused(Page enterprise, String number) {
        find(enterprise, APPLICATIONS, number);
        tab(enterprise, "Decision");
        assertThat(enterprise.locator("#letter")).isVisible();
        assertThat(enterprise.locator("main")).containsText("cannot be trusted with accounts of readers");
        seenEveryWay(enterprise, "06-refused");
    }
}
