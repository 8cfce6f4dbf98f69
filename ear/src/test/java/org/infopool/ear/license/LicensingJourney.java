package org.infopool.ear.license;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.infopool.ear.testing.Journey;

/** A journey on which an enterprise that nobody knows yet applies for a license, and two people assess that. */
abstract class LicensingJourney extends Journey {
    static final String APPLICATIONS = "/application/list.xhtml";

    /**
     * An enterprise that nobody knows yet, and the first person of it.
     *
     * @param domain where it and its notice can be reached
     */
    record Newcomer(
            String name,
            String latinName,
            String code,
            String representative,
            String latinRepresentative,
            String username,
            String password,
            String domain) {}

    LicensingJourney(String pictures) {
        super(pictures);
    }

    /** Called at each page on the way, for journeys that look closer at it. */
    void at(Page window, String stop) {}

    /** Makes the entry of an enterprise from the first page on, and signs its first person in. */
    final void register(Page enterprise, Newcomer newcomer) {
        enterprise.navigate(server().url("/").toString());
        at(enterprise, "first page");
        go(enterprise, "#registerEnterprise");
        fill(enterprise, "registerForm:uscc", newcomer.code());
        fill(enterprise, "registerForm:name", newcomer.name());
        fill(enterprise, "registerForm:latinName", newcomer.latinName());
        fill(enterprise, "registerForm:representative", newcomer.representative());
        fill(enterprise, "registerForm:address", "云海省澜城市纸鸢路8号");
        enterprise.locator(id("registerForm:office")).selectOption("CN-YH");
        fill(enterprise, "registerForm:email", "office@" + newcomer.domain());
        fill(enterprise, "registerForm:phone", "0571-5550108");
        fill(enterprise, "registerForm:personLatinName", newcomer.latinRepresentative());
        fill(enterprise, "registerForm:username", newcomer.username());
        fill(enterprise, "registerForm:password", newcomer.password());
        fill(enterprise, "registerForm:repeat", newcomer.password());
        at(enterprise, "registration");
        go(enterprise, id("registerForm:register"));
        signIn(enterprise, newcomer.username(), newcomer.password());
        assertThat(enterprise.locator(".person-name")).hasText(newcomer.latinRepresentative());
        at(enterprise, "portal");
    }

    /** Writes an application and hands it in. */
    final String apply(Page enterprise, Newcomer newcomer) {
        go(enterprise, "#newApplication");
        assertThat(enterprise.locator(id("newForm:begin"))).isVisible();
        at(enterprise, "new application");
        go(enterprise, id("newForm:begin"));
        assertThat(status(enterprise)).containsText("Draft");
        var number = number(enterprise);

        fill(enterprise, "editForm:business", "A reading service for which people keep an account with their e-mail.");
        fill(enterprise, "editForm:noticeUrl", "https://" + newcomer.domain() + "/privacy");
        fill(enterprise, "editForm:noticeVersion", "1.0");
        at(enterprise, "business");
        next(enterprise);
        at(enterprise, "officer");
        next(enterprise);
        go(enterprise, "#addActivity");
        fill(enterprise, "activityForm:purpose", "Keep the account and the list of what was read");
        enterprise.locator(id("activityForm:basis")).selectOption("CONTRACT_OR_EMPLOYMENT");
        enterprise.locator("input[value=CONTACT]").check();
        enterprise.locator("input[value=ACCOUNT]").check();
        fill(enterprise, "activityForm:persons", "120000");
        fill(enterprise, "activityForm:retention", "12");
        at(enterprise, "activity");
        go(enterprise, id("activityForm:activityGo"));
        assertThat(enterprise.locator("main")).containsText("Keep the account and the list of what was read");
        at(enterprise, "activities");
        next(enterprise);

        for (var group = 1; group <= 4; group++) {
            fill(
                    enterprise,
                    "editForm:statement",
                    "Every item of this group is met; the document says how, item by item.");
            attach(enterprise, "editForm:file", evidence(newcomer, group));
            go(enterprise, id("editForm:upload"));
            assertThat(enterprise.locator(".document-name")).hasCount(1);
            if (group == 1) {
                at(enterprise, "evidence");
            }
            next(enterprise);
        }
        assertThat(enterprise.getByText("Nothing is missing.")).isVisible();
        declare(enterprise);
        at(enterprise, "submitted");
        return number;
    }

    /** Declares it true and hands it in. */
    final void declare(Page enterprise) {
        enterprise.locator(id("editForm:declared")).check();
        at(enterprise, "declaration");
        go(enterprise, id("editForm:submit"));
        assertThat(status(enterprise)).containsText("Submitted");
    }

    private static FilePayload evidence(Newcomer newcomer, int group) {
        var text = newcomer.name() + "\nEvidence for group " + group + " of the criteria.\n";
        return new FilePayload("evidence-" + group + ".txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes it up. */
    final void accept(Page caseworker) {
        act(caseworker, "Accept");
        go(caseworker, "#acceptForm .button.is-primary");
        assertThat(status(caseworker)).containsText("Accepted");
    }

    /** Takes a seat and finds everything met, but for the item at this place where something was found about it. */
    final void assess(Page assessor, String number, int notMet, String found) {
        find(assessor, APPLICATIONS, number);
        tab(assessor, "Vetting");
        go(assessor, id("seat:take"));
        assertThat(assessor.locator(id("assess:complete"))).isVisible();
        for (var met : assessor.locator("#assess input[type=radio][value=MET]").all()) {
            met.check();
        }
        if (!found.isEmpty()) {
            assessor.locator("#assess input[type=radio][value=NOT_MET]")
                    .nth(notMet)
                    .check();
            typed(found);
            assessor.locator("#assess textarea").nth(notMet).fill(found);
        }
        at(assessor, "assessment");
        go(assessor, id("assess:complete"));
        assertThat(assessor.locator(id("assess:complete"))).hasCount(0);
    }

    private void next(Page window) {
        var part = window.locator(".card-head h2").first();
        var before = part.innerText();
        go(window, id("editForm:continue"));
        assertThat(part).not().hasText(before);
    }
}
