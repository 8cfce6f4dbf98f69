package org.infopool.ear.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.infopool.ear.testing.Journey;
import org.junit.jupiter.api.Test;

/**
 * Journey J4 as people go it: a holder does not inspect itself, is ordered to, does not, and is inspected. The clock that all
 * tests share is moved by as many days as the pages say are left, whatever day it was.
 */
class MissedSelfInspectionJourneyIT extends Journey {
    private static final String DUTIES = "/obligation/list.xhtml";
    private static final String MEASURES = "/measure/list.xhtml";
    private static final String RECEIPT = "RR 118 204 615 CN";

    /** In so many days for each working day that is left it has ended, weekends and holidays among them. */
    private static final int WEEKS_AND_HOLIDAYS = 3;

    private static final String PURPOSE =
            "Find out why the self-inspection was not made, and what it would have shown.";

    MissedSelfInspectionJourneyIT() {
        super("j4");
    }

    @Test
    void whoDoesNotInspectItselfIsInspected() {
        var holder = signedIn("applicant1");
        var duty = duty(holder);
        var left = daysLeft(holder);
        var clock = signedIn("admin1");
        pass(clock, left + 1);
        told(holder, duty);

        var caseworker = signedIn("caseworker1");
        var measure = order(caseworker, duty);
        serve(caseworker, measure);
        place(holder, MEASURES);
        assertThat(row(holder, measure)).containsText("In effect");

        pass(clock, WEEKS_AND_HOLIDAYS * daysLeft(caseworker));
        refused(caseworker, measure);
        var inspection = inspect(measure);
        place(holder, "/inspection/list.xhtml");
        assertThat(holder.locator("main")).not().containsText(inspection);
    }

    private String duty(Page holder) {
        place(holder, DUTIES);
        var open = row(holder, "Self-inspection").filter(new Locator.FilterOptions().setHasText("Open"));
        go(holder, open.first().locator("a.number[href*='/obligation/']"));
        assertThat(status(holder)).containsText("Open");
        seenEveryWay(holder, "01-duty");
        return number(holder);
    }

    private void pass(Page clock, int days) {
        place(clock, "/clock/simulated.xhtml");
        fill(clock, "daysForm:days", String.valueOf(days));
        send(clock, "daysForm:pass", "came to an end");
        assertAccessible(clock);
    }

    private void told(Page holder, String duty) {
        place(holder, "/notice/list.xhtml");
        assertThat(row(holder, duty).getByText("Soon due: Self-inspection")).isVisible();
        assertThat(row(holder, duty).getByText("Overdue: Self-inspection")).isVisible();
        seen(holder, "02-notices");
        pick(holder, DUTIES, duty);
        assertThat(status(holder)).containsText("Overdue");
        assertAccessible(holder);
    }

    private String order(Page caseworker, String duty) {
        place(caseworker, "/desk/queue.xhtml");
        seenEveryWay(caseworker, "03-queue");
        takeUp(caseworker, "Order the self-inspection", duty);
        assertThat(caseworker.locator("h1")).hasText("Order to correct");
        assertThat(caseworker.locator("#on")).containsText(duty);
        assertThat(caseworker.locator(id("orderForm:text"))).hasValue(Pattern.compile("self-inspection"));
        fill(caseworker, "orderForm:text", "Do the self-inspection, answer each of its points, and submit it.");
        assertThat(caseworker.locator("#order")).containsText("The rule book sets the time");
        assertTrue(
                caseworker.locator("#order input[type=checkbox]").all().stream().allMatch(Locator::isChecked),
                "the articles are chosen");
        choose(caseworker, "orderForm:considered", "guidance");
        fill(caseworker, "orderForm:whyNot", "It was reminded of its duty in time and did nothing.");
        seen(caseworker, "04-order");
        send(caseworker, "orderForm:orderGo", "was ordered");
        assertThat(status(caseworker)).containsText("Ordered");
        assertThat(caseworker.locator(".page-actions").getByText("Letter")).isVisible();
        assertAccessible(caseworker);
        return number(caseworker);
    }

    private void serve(Page caseworker, String measure) {
        openPaper(caseworker, measure);
        act(caseworker, "Record service by post");
        fill(caseworker, "postForm:receipt", RECEIPT);
        fill(caseworker, "postForm:day", today(caseworker).toString());
        attach(caseworker, "postForm:proof", "return-receipt");
        seen(caseworker, "05-service");
        send(caseworker, "postForm:postGo", "is recorded");
        assertThat(status(caseworker)).containsText("Served");
        assertThat(caseworker.locator("main")).containsText(RECEIPT);
        var paper = number(caseworker);
        pick(caseworker, MEASURES, measure);
        assertThat(status(caseworker)).containsText("In effect");
        assertThat(caseworker.locator("#service")).containsText(paper);
        assertThat(caseworker.locator(".object-next .clock-chip")).isVisible();
        seenEveryWay(caseworker, "06-in-effect");
    }

    private void refused(Page caseworker, String measure) {
        pick(caseworker, MEASURES, measure);
        assertThat(status(caseworker)).containsText("Not complied with");
        assertThat(caseworker.locator("#refusal")).containsText("Proof of service");
        seenEveryWay(caseworker, "07-refusal");
        go(caseworker, "#refusal a[href*='/notice/paper.xhtml']");
        assertThat(caseworker.locator("main")).containsText(RECEIPT);
    }

    private String inspect(String measure) {
        var director = signedIn("director2");
        place(director, "/desk/queue.xhtml");
        seen(director, "08-directors-queue");
        takeUp(director, "Order an inspection", measure);
        assertThat(director.locator(".object-number .number")).hasText(measure);
        act(director, "Order an inspection");
        assertThat(director.locator(id("order:ground"))).hasValue(measure);
        assertThat(director.locator(id("order:groundKind"))).hasValue("MEASURE");
        assertThat(director.locator(id("order:kind"))).hasValue("FOR_CAUSE");
        assertThat(director.locator(id("order:inspected"))).not().isEmpty();
        fill(director, "order:purpose", PURPOSE);
        fill(director, "order:plannedOn", today(director).toString());
        tick(director, "order:team", "He Qinglan");
        tick(director, "order:team", "Shen Yanzhi");
        seen(director, "09-inspection");
        send(director, "order:go", "is ordered");
        assertThat(status(director)).containsText("Ordered");
        assertThat(director.locator("main")).containsText(measure);
        seenEveryWay(director, "10-ordered");
        return number(director);
    }
}
