package org.infopool.ear.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.infopool.ear.license.LicensedOnPaper;
import org.infopool.ear.license.LicensedOnPaper.Held;
import org.infopool.ear.testing.Journey;
import org.junit.jupiter.api.Test;

/**
 * Journey J12 as people go it: a license was revoked; its registration is cancelled, its holder winds the data down step by
 * step and files the proof, an inspector sends it back once and closes it, and everybody can read so in the register.
 */
class WindDownJourneyIT extends Journey {
    private static final String WIND_DOWNS = "/winddown/list.xhtml";

    WindDownJourneyIT() {
        super("j12");
    }

    @Test
    void theDataOfARevokedLicenseAreWoundDown() {
        var held = new LicensedOnPaper().grant("JW", 1).getFirst();
        new RevocationByApi().revoke(held);
        var caseworker = signedIn("caseworker1");
        cancel(caseworker, held);

        var holder = anotherWindow(Locale.ENGLISH);
        holder.navigate(server().url("/sign-in.xhtml").toString());
        signIn(holder, held.username(), LicensedOnPaper.PASSWORD);
        place(holder, WIND_DOWNS);
        go(holder, row(holder, held.license()).locator("a.number").first());
        var number = number(holder);
        assertThat(status(holder)).containsText("Under way");
        seenEveryWay(holder, "02-to-do");
        steps(holder);
        file(holder, "Logs of the erasure of the first server.");

        var inspector = signedIn("inspector1");
        takeUp(inspector, "Verify the wind-down", number);
        act(inspector, "Send back");
        fill(inspector, "sendbackForm:text", "The log of the second server.");
        send(inspector, "sendbackForm:go", "is sent back");
        find(holder, WIND_DOWNS, number);
        assertThat(holder.locator("main")).containsText("The log of the second server.");
        seen(holder, "04-sent-back");
        file(holder, "Logs of the erasure of both servers.");

        find(inspector, WIND_DOWNS, number);
        act(inspector, "Accept and close");
        fill(inspector, "closeForm:text", "Both logs agree with what was seen at the data center.");
        seen(inspector, "05-verification");
        send(inspector, "closeForm:go", "is verified and closed");
        assertThat(status(inspector)).containsText("Verified and closed");

        inTheRegister(held);
    }

    /** The registration of the revoked license is cancelled (ALL 70), out of the queue. */
    private void cancel(Page caseworker, Held held) {
        takeUp(caseworker, "Cancel the registration", held.license());
        assertThat(status(caseworker)).containsText("Revoked");
        seen(caseworker, "01-cancellation");
        send(caseworker, "cancelForm:cancelGo", "is cancelled");
    }

    private void steps(Page holder) {
        var today = today(holder).toString();
        act(holder, "State that collection has stopped");
        holder.locator("[id='stopForm:on']").fill(today);
        fill(holder, "stopForm:text", "The forms for new users are switched off.");
        send(holder, "stopForm:go", "collection has stopped");
        act(holder, "State that the individuals were told");
        holder.locator("[id='tellForm:on']").fill(today);
        fill(holder, "tellForm:text", "By message in the app, to everybody.");
        send(holder, "tellForm:go", "the individuals were told");
        act(holder, "State what became of data");
        fill(holder, "disposeForm:what", "Accounts and orders");
        holder.locator("[id='disposeForm:persons']").fill("12000");
        fill(holder, "disposeForm:text", "Overwritten on both servers.");
        tick(holder, "disposeForm:all", "No, nothing is held any more");
        seen(holder, "03-disposal");
        send(holder, "disposeForm:go", "what became of the data");
    }

    private void file(Page holder, String what) {
        act(holder, "File the proof");
        fill(holder, "fileForm:text", what);
        attach(holder, "fileForm:proof", "erasure");
        send(holder, "fileForm:go", "is filed");
        assertThat(status(holder)).containsText("Proof filed");
    }

    private void inTheRegister(Held held) {
        var passerBy = page();
        open("/register/" + held.license());
        assertThat(passerBy.locator("#standing")).containsText("Revoked");
        assertThat(passerBy.locator("#standing")).containsText("Registration cancelled");
        assertThat(passerBy.locator("#standing")).containsText("Verified and closed");
        seenEveryWay(passerBy, "06-register");
    }
}
