package org.infopool.ear.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.infopool.ear.testing.Journey;
import org.infopool.ear.testing.LicenseByApi;
import org.junit.jupiter.api.Test;

/**
 * Journey J6 as people go it: a serious violation goes on after the order to correct it; the holder is told what is
 * intended, speaks, is heard, and loses its license when the decision is served. Beside it, the ways that a proceeding takes
 * otherwise: it is not filed, the party stays away, time is extended, a fine is paid late. It moves the clock that all tests
 * share by weeks.
 */
class RevocationJourneyIT extends Journey {
    private static final String VIOLATIONS = "/violation/list.xhtml";
    private static final String PROCEEDINGS = "/proceeding/list.xhtml";

    private static final String NAME = "云海石桥读书信息服务有限公司";
    private static final String LATIN_NAME = "Yunhai Stone Bridge Reading Services Co., Ltd.";
    private static final String CODE = "91330108MA7J6RWK4U";
    private static final String USERNAME = "stone.bridge";
    private static final String PASSWORD = "a bridge of stone outlasts the river";

    private static final String CARE = "91990100MA7YH002XM";

    RevocationJourneyIT() {
        super("j6");
    }

    @Test
    void whoGoesOnSellingLosesTheLicense() {
        var holder = page();
        register(holder);
        var license = new LicenseByApi().grantTo(USERNAME, PASSWORD);
        begin(holder);

        var caseworker = signedIn("caseworker1");
        var violation = suspect(caseworker, CODE, "Data of readers went to a broker against payment.");
        weigh(caseworker, violation);
        var clock = signedIn("admin1");
        orderInVain(caseworker, clock, violation);
        pick(caseworker, VIOLATIONS, violation);
        var proceeding = propose(caseworker, "02-proposal");

        var head = signedIn("director2");
        file(head, proceeding, "03-filing");
        report(proceeding, "04-report");
        tell(caseworker, proceeding);
        serve(caseworker, proceeding, "07-service");

        answer(holder, proceeding);
        plan(caseworker, proceeding, 20, "09-hearing");
        serve(caseworker, proceeding, null);
        pass(clock, 20);
        hold(proceeding);
        review(proceeding, "11-review");
        discuss(proceeding, "12-discussion");
        decide(head, proceeding);
        pick(holder, "/license/list.xhtml", license);
        assertThat(status(holder)).containsText("Valid");

        serve(caseworker, proceeding, null);
        revoked(holder, license, proceeding);
        publish(head, proceeding);
        inTheRegister();
        find(caseworker, PROCEEDINGS, proceeding);
        act(caseworker, "Close the file");
        send(caseworker, "closeForm:go", "is closed");
        assertThat(status(caseworker)).containsText("Closed");
        seenEveryWay(caseworker, "18-closed");
    }

    @Test
    void whatTheHeadDoesNotFileHasItsReasonsOnRecord() {
        var caseworker = signedIn("caseworker1");
        var violation = suspect(caseworker, CARE, "A list of patients lay open for an hour.");
        weigh(caseworker, violation);
        var proceeding = propose(caseworker, null);

        var head = signedIn("director2");
        find(head, PROCEEDINGS, proceeding);
        act(head, "Do not file it");
        fill(head, "refuseForm:reason", "The list held no names; nothing shows that anybody saw it.");
        assertAccessible(head);
        send(head, "refuseForm:go", "is not filed");
        assertThat(status(head)).containsText("Not filed");
        assertThat(head.locator("main")).containsText("nothing shows that anybody saw it");
        assertAccessible(head);
    }

    /** The party asks for a hearing and does not come; it is fined, and pays after the last day. */
    @Test
    void whoStaysAwayIsDecidedUponAndWhoPaysLatePaysMore() {
        var caseworker = signedIn("caseworker1");
        var violation = suspect(caseworker, CARE, "Measurements of patients went to a maker of drugs.");
        weigh(caseworker, violation);
        var proceeding = propose(caseworker, null);
        var head = signedIn("director2");
        file(head, proceeding, null);
        report(proceeding, null);

        find(head, PROCEEDINGS, proceeding);
        act(head, "Give more time");
        fill(head, "extendForm:reason", "The buyer sits in another province and answers slowly.");
        assertAccessible(head);
        send(head, "extendForm:go", "has more time");
        tab(head, "Facts and charges");
        assertThat(head.locator("main")).containsText("answers slowly");

        fine(caseworker, proceeding);
        serve(caseworker, proceeding, null);
        var party = signedIn("applicant2");
        find(party, PROCEEDINGS, proceeding);
        act(party, "Ask for a hearing");
        send(party, "requestForm:go", "is asked for");
        var clock = signedIn("admin1");
        plan(caseworker, proceeding, 20, null);
        serve(caseworker, proceeding, null);
        pass(clock, 20);

        var chair = signedIn("reviewer1");
        find(chair, PROCEEDINGS, proceeding);
        act(chair, "Record that the party stayed away");
        assertAccessible(chair);
        send(chair, "awayForm:go", "stayed away");
        tab(chair, "Statement and hearing");
        assertThat(chair.locator("main")).containsText("stayed away");
        review(proceeding, null);
        discuss(proceeding, null);
        find(head, PROCEEDINGS, proceeding);
        act(head, "Decide");
        head.locator(id("decideForm:outcome")).selectOption("PENALTY");
        fill(head, "decideForm:reason", "The gains were small, the harm was not.");
        send(head, "decideForm:go", "is decided");
        serve(caseworker, proceeding, null);

        pass(clock, 30);
        find(caseworker, PROCEEDINGS, proceeding);
        act(caseworker, "Record the payment");
        seenEveryWay(caseworker, "19-payment");
        fill(caseworker, "payForm:on", today(caseworker).toString());
        fill(caseworker, "payForm:reviewFrom", today(caseworker).minusDays(3).toString());
        leaveOut(caseworker, "payForm:go");
        assertThat(caseworker.locator(id("payForm:reviewTo-error"))).containsText("Reconsideration, last day");
        fill(caseworker, "payForm:reviewTo", today(caseworker).toString());
        assertAccessible(caseworker);
        send(caseworker, "payForm:go", "The payment in");
        tab(caseworker, "Decision");
        assertThat(caseworker.locator("main")).containsText("Added for late payment");
        seen(caseworker, "20-paid");
        act(caseworker, "Close the file");
        send(caseworker, "closeForm:go", "is closed");
    }

    private void register(Page holder) {
        open("/");
        go(holder, "#registerEnterprise");
        fill(holder, "registerForm:uscc", CODE);
        fill(holder, "registerForm:name", NAME);
        fill(holder, "registerForm:latinName", LATIN_NAME);
        fill(holder, "registerForm:representative", "石问桥");
        fill(holder, "registerForm:address", "云海省澜城市石桥路6号");
        holder.locator(id("registerForm:office")).selectOption("CN-YH");
        fill(holder, "registerForm:email", "office@stone-bridge.example");
        fill(holder, "registerForm:phone", "0571-5550106");
        fill(holder, "registerForm:personLatinName", "Shi Wenqiao");
        fill(holder, "registerForm:username", USERNAME);
        fill(holder, "registerForm:password", PASSWORD);
        fill(holder, "registerForm:repeat", PASSWORD);
        go(holder, id("registerForm:register"));
    }

    private void begin(Page holder) {
        open("/");
        go(holder, ".site-links a[href*='/']:last-child");
        signIn(holder, USERNAME, PASSWORD);
    }

    private String suspect(Page caseworker, String uscc, String facts) {
        place(caseworker, VIOLATIONS);
        act(caseworker, "Suspect a violation");
        fill(caseworker, "suspectForm:uscc", uscc);
        caseworker.locator(id("suspectForm:type")).selectOption("PROVISION_WITHOUT_CONSENT");
        fill(caseworker, "suspectForm:facts", facts);
        fill(caseworker, "suspectForm:from", today(caseworker).minusDays(30).toString());
        caseworker.locator(id("suspectForm:goesOn")).check();
        send(caseworker, "suspectForm:suspectGo", "is written down");
        return number(caseworker);
    }

    private void weigh(Page caseworker, String violation) {
        pick(caseworker, VIOLATIONS, violation);
        tab(caseworker, "Weigh the facts");
        fill(caseworker, "weighForm:persons", "200000");
        fill(caseworker, "weighForm:gains", "1234.567");
        caseworker.locator(id("weighForm:sensitivity")).selectOption("SENSITIVE");
        caseworker.locator(id("weighForm:purpose")).selectOption("SALE");
        caseworker.locator(id("weighForm:harm")).selectOption("REAL");
        tick(caseworker, "weighForm:circumstances", "Evidence was destroyed or altered");
        leaveOut(caseworker, "weighForm:weighGo");
        assertThat(caseworker.locator(id("weighForm:gains-error"))).containsText("at most two digits");
        assertThat(caseworker.locator(id("weighForm:gains"))).hasValue("1234.567");
        fill(caseworker, "weighForm:gains", "¥1,234.56");
        send(caseworker, "weighForm:weighGo", "were weighed");
        assertThat(status(caseworker)).containsText("Assessed");
    }

    /** The holder is ordered to correct it, and does not. */
    private void orderInVain(Page caseworker, Page clock, String violation) {
        pick(caseworker, VIOLATIONS, violation);
        act(caseworker, "Order to correct");
        choose(caseworker, "orderForm:considered", "guidance");
        fill(caseworker, "orderForm:whyNot", "Guidance would leave the broker with the data.");
        send(caseworker, "orderForm:orderGo", "was ordered");
        var measure = number(caseworker);
        serve(caseworker, measure, null);
        pass(clock, 30);
        pick(caseworker, "/measure/list.xhtml", measure);
        assertThat(status(caseworker)).containsText("Not complied with");
        seen(caseworker, "01-not-complied");
    }

    private String propose(Page caseworker, String picture) {
        act(caseworker, "Propose a proceeding");
        caseworker.locator(id("proposeForm:place")).selectOption("LICENSE_OR_FILING");
        look(caseworker, picture);
        send(caseworker, "proposeForm:go", "is proposed");
        assertThat(status(caseworker)).containsText("Proposed");
        return number(caseworker);
    }

    private void file(Page head, String proceeding, String picture) {
        takeUp(head, "File the proceeding", proceeding);
        act(head, "File it");
        tick(head, "fileForm:people", "He Qinglan");
        go(head, id("fileForm:go"));
        assertThat(head.locator("main")).containsText("different inspectors are needed");
        tick(head, "fileForm:people", "Shen Yanzhi");
        look(head, picture);
        send(head, "fileForm:go", "is filed");
        assertThat(status(head)).containsText("Under investigation");
    }

    private void report(String proceeding, String picture) {
        var inspector = signedIn("inspector1");
        takeUp(inspector, "Investigate and report", proceeding);
        act(inspector, "Report");
        inspector.locator(id("reportForm:outcome")).selectOption("PENALTY");
        fill(inspector, "reportForm:reason", "The books of the broker show the sale; the holder admits it.");
        attach(inspector, "reportForm:paper", "books-of-the-broker");
        look(inspector, picture);
        send(inspector, "reportForm:go", "is recorded");
        assertThat(status(inspector)).containsText("Investigated");
        inspector.context().close();
    }

    private void tell(Page caseworker, String proceeding) {
        takeUp(caseworker, "Tell the party what is intended", proceeding);
        act(caseworker, "Tell the party what is intended");
        for (var measure :
                caseworker.locator(id("tellForm:measures") + " input").all()) {
            measure.setChecked(measure.getAttribute("value").equals("REVOCATION"));
        }
        fill(caseworker, "tellForm:milder", "A suspension would leave what was sold on the market.");
        fill(
                caseworker,
                "tellForm:beyondDefault",
                "Data of 200,000 people were sold, also after the order to correct.");
        tick(caseworker, "tellForm:publicInterestChecked", "No");
        go(caseworker, id("tellForm:weigh"));
        assertThat(caseworker.locator("#weighing")).containsText("public interest");
        tick(caseworker, "tellForm:publicInterestChecked", "Yes");
        go(caseworker, id("tellForm:weigh"));
        assertThat(caseworker.locator("#weighing")).containsText("The rule book carries this penalty.");
        assertThat(caseworker.locator("#weighing")).containsText("of 100 points");
        seen(caseworker, "06-weighed");
        send(caseworker, "tellForm:go", "is told what is intended");
        assertThat(status(caseworker)).containsText("Notice on its way");
        tab(caseworker, "Intended penalty");
        caseworker.locator("#told button.why").click();
        assertThat(caseworker.locator("#why-told")).containsText("The rule book carries this penalty.");
        seen(caseworker, "06-why");
        caseworker.locator("#why-told button[popovertargetaction=hide]").click();
    }

    private void fine(Page caseworker, String proceeding) {
        find(caseworker, PROCEEDINGS, proceeding);
        act(caseworker, "Tell the party what is intended");
        for (var measure :
                caseworker.locator(id("tellForm:measures") + " input").all()) {
            measure.setChecked(measure.getAttribute("value").equals("FINE"));
        }
        caseworker.locator(id("tellForm:basis")).selectOption("PIPL-66-2");
        fill(caseworker, "tellForm:fine", "much");
        fill(caseworker, "tellForm:milder", "A warning would leave the gains.");
        leaveOut(caseworker, "tellForm:go");
        assertThat(caseworker.locator(id("tellForm:fine-error"))).containsText("please write a sum in yuan");
        fill(caseworker, "tellForm:fine", "1,200,000.50");
        caseworker.locator(id("tellForm:limb")).selectOption("FIXED");
        go(caseworker, id("tellForm:weigh"));
        assertThat(caseworker.locator("#weighing")).containsText("The rule book carries this penalty.");
        send(caseworker, "tellForm:go", "is told what is intended");
        tab(caseworker, "Intended penalty");
        assertThat(caseworker.locator("#told")).containsText("¥1,200,000.50");
    }

    private void serve(Page caseworker, String matter, String picture) {
        openPaper(caseworker, matter);
        act(caseworker, "Record service in person");
        tick(caseworker, "personForm:refused", "It was taken and signed for");
        fill(caseworker, "personForm:receivedBy", "Shi Wenqiao, legal representative");
        fill(caseworker, "personForm:day", today(caseworker).toString());
        attach(caseworker, "personForm:proof", "signed-for");
        look(caseworker, picture);
        send(caseworker, "personForm:personGo", "is recorded");
    }

    private void answer(Page holder, String proceeding) {
        find(holder, PROCEEDINGS, proceeding);
        act(holder, "Make your statement");
        fill(holder, "stateForm:reason", "数据没有出售，只是与合作方共享。");
        attach(holder, "stateForm:paper", "contract-of-cooperation");
        seen(holder, "08-statement");
        send(holder, "stateForm:go", "Your statement in");
        act(holder, "Ask for a hearing");
        assertAccessible(holder);
        send(holder, "requestForm:go", "is asked for");
        assertThat(status(holder)).containsText("Hearing requested");
        tab(holder, "Intended penalty");
        assertThat(holder.locator("main")).containsText("revocation of the license");
        assertThat(holder.locator("#told button.why")).hasCount(0);
        seenEveryWay(holder, "08-party");
    }

    private void plan(Page caseworker, String proceeding, int days, String picture) {
        takeUp(caseworker, "Set the hearing", proceeding);
        act(caseworker, "Set the hearing");
        choose(caseworker, "planForm:chair", "Su Mingche");
        fill(caseworker, "planForm:at", today(caseworker).plusDays(days) + "T09:30");
        fill(caseworker, "planForm:place", "Room 3");
        look(caseworker, picture);
        send(caseworker, "planForm:go", "is set");
        assertThat(status(caseworker)).containsText("Hearing set");
    }

    private void hold(String proceeding) {
        var chair = signedIn("reviewer1");
        takeUp(chair, "Hold the hearing", proceeding);
        act(chair, "Record the hearing");
        fill(chair, "holdForm:representatives", "温如玉");
        fill(chair, "holdForm:reason", "Both sides were heard; the holder repeated its statement.");
        go(chair, id("holdForm:go"));
        assertThat(chair.locator(".error-summary")).containsText("as it was signed (APL 64)");
        attach(chair, "holdForm:paper", "record-of-the-hearing");
        seen(chair, "10-record");
        send(chair, "holdForm:go", "is on record");
        assertThat(status(chair)).containsText("Ready to be decided");
        tab(chair, "Statement and hearing");
        seenEveryWay(chair, "10-hearing");
    }

    private void review(String proceeding, String picture) {
        var reviewer = signedIn("reviewer2");
        takeUp(reviewer, "Review the proceeding", proceeding);
        act(reviewer, "Record the legal review");
        fill(reviewer, "reviewForm:reason", "Facts clear, evidence sufficient, procedure lawful.");
        look(reviewer, picture);
        send(reviewer, "reviewForm:go", "is recorded");
    }

    private void discuss(String proceeding, String picture) {
        var chair = signedIn("director1");
        takeUp(chair, "Discuss the proceeding", proceeding);
        act(chair, "Record the collective discussion");
        for (var name : new String[] {"Cheng Yuanzhou", "Han Ruochuan", "Qin Huaijin"}) {
            tick(chair, "discussForm:inFavor", name);
        }
        fill(chair, "discussForm:reason", "All agree that nothing milder would do.");
        look(chair, picture);
        send(chair, "discussForm:go", "is recorded");
    }

    private void decide(Page head, String proceeding) {
        takeUp(head, "Decide the proceeding", proceeding);
        act(head, "Decide");
        head.locator(id("decideForm:outcome")).selectOption("PENALTY");
        fill(head, "decideForm:reason", "Revocation is the only measure that ends it.");
        fill(head, "decideForm:answer", "Sharing for money is a sale.");
        var another = head.locator(id("decideForm:measures") + " input[value=SERVICE_SUSPENSION]");
        another.check();
        leaveOut(head, "decideForm:go");
        assertThat(head.locator(".error-summary")).containsText("was not told of this measure");
        another.uncheck();
        go(head, id("decideForm:weigh"));
        assertThat(head.locator("#weighing")).containsText("The rule book carries this penalty.");
        seen(head, "13-decision");
        send(head, "decideForm:go", "is decided");
        assertThat(status(head)).containsText("Decided");
        tab(head, "Decision");
        assertThat(head.locator("#decided")).containsText("revocation of the license");
        seenEveryWay(head, "14-decided");
    }

    private void revoked(Page holder, String license, String proceeding) {
        pick(holder, "/license/list.xhtml", license);
        assertThat(status(holder)).containsText("Revoked");
        assertThat(holder.locator("#proceedings")).containsText(proceeding);
        seenEveryWay(holder, "15-license");
        go(holder, holder.locator("#proceedings a").first());
        assertThat(holder.locator(".object-number .number")).hasText(proceeding);
        assertAccessible(holder);
    }

    private void publish(Page head, String proceeding) {
        find(head, PROCEEDINGS, proceeding);
        act(head, "Publish the penalty");
        assertThat(head.locator(id("publishForm:chinese"))).not().isEmpty();
        seen(head, "16-publication");
        send(head, "publishForm:go", "is published");
    }

    /** A passer-by reads that the license was revoked, and why. */
    private void inTheRegister() {
        var passerBy = anotherWindow(Locale.ENGLISH);
        passerBy.navigate(server().url("/").toString());
        passerBy.locator("#register-query").fill("石桥");
        go(passerBy, ".register-search button");
        go(passerBy, passerBy.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NAME)));
        assertThat(passerBy.locator("main")).containsText("Revoked");
        assertThat(passerBy.locator("main")).containsText("revocation of the license");
        seen(passerBy, "17-register");
    }

    private void pass(Page clock, int days) {
        place(clock, "/clock/simulated.xhtml");
        fill(clock, "daysForm:days", String.valueOf(days));
        send(clock, "daysForm:pass", "came to an end");
    }

    /** Sends a form that is refused: the page comes back with what was typed. */
    private void leaveOut(Page window, String button) {
        go(window, id(button));
        assertThat(window.locator(".error-summary")).isVisible();
    }

    private void look(Page window, String picture) {
        if (picture == null) {
            assertAccessible(window);
        } else {
            seen(window, picture);
        }
    }
}
