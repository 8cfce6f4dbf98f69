package org.infopool.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Party;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;

/** A decision is on the register for its time, and comes down earlier with reasons only. */
class PublicationTest {
    private static Publication published() {
        var publication = new Publication(
                new PublicationNumber("PUB-2025-000001"),
                new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001"),
                new Party(new UnifiedSocialCreditCode("91350100M000100Y43"), "福州清茶软件有限公司", new OfficeNumber("CN-FJ")),
                null,
                new LocalizedText("Fined.", "罚款。"),
                Set.of(MeasureKind.FINE, MeasureKind.REVOCATION),
                Money.ofYuan(60_000),
                Acts.TODAY,
                Acts.TODAY.plusYears(3));
        publication.publish(Acts.by("bo", Role.CASEWORKER));
        return publication;
    }

    private static Act because(String reason) {
        var act = Acts.by("bo", Role.CASEWORKER);
        return new Act(act.actor(), act.at(), "publicity.11.takedown", reason, act.effectiveOn(), act.origin());
    }

    private static String broken(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(RuleViolated.class, attempt).ruleKey();
    }

    @Test
    void itSaysWhatWasDecided_APL48() {
        assertEquals(
                Set.of(MeasureKind.FINE, MeasureKind.REVOCATION), published().measures());
        assertTrue(published().status().isShown());
    }

    @Test
    void itComesDownWithReasonsOnly_PUB11() {
        var publication = published();
        assertEquals("publication.reasonMissing", broken(() -> publication.withdraw(because(" "))));
        publication.decisionChanged(Acts.by("bo", Role.CASEWORKER));
        assertTrue(publication.status().isShown());
        publication.withdraw(because("The decision was set aside."));
        assertFalse(publication.status().isShown());
    }

    @Test
    void itIsShownUntilItsLastDay_PUB13() {
        var publication = published();
        var last = publication.shownUntil();
        assertEquals("publication.termRuns", broken(() -> publication.end(Acts.byClock(last))));
        publication.end(Acts.byClock(last.plusDays(1)));
        assertEquals(PublicationStatus.ENDED, publication.status());
    }

    @Test
    void readersAreToldThatItIsChallengedWhileItIs() {
        var publication = published();
        publication.challenge(Acts.by("bo", Role.CASEWORKER));
        assertTrue(publication.challenged());
        assertEquals(
                "publication.challengedBefore", broken(() -> publication.challenge(Acts.by("bo", Role.CASEWORKER))));
        publication.uphold(Acts.by("bo", Role.CASEWORKER));
        assertFalse(publication.challenged());
    }

    /** Something that somebody may try at any time. */
    enum Attempt {
        CHALLENGE,
        UPHOLD,
        CHANGE,
        WITHDRAW,
        END
    }

    private static void attempt(Attempt attempt, Publication publication) {
        switch (attempt) {
            case CHALLENGE -> publication.challenge(because("review"));
            case UPHOLD -> publication.uphold(because("upheld"));
            case CHANGE -> publication.decisionChanged(because("changed"));
            case WITHDRAW -> publication.withdraw(because("set aside"));
            case END -> publication.end(Acts.byClock(publication.shownUntil().plusDays(1)));
        }
    }

    @Property
    void onlyWhatTheTableAllowsHappens(@ForAll List<Attempt> attempts) {
        var publication = published();
        for (var attempt : attempts) {
            var before = publication.status();
            var events = publication.events();
            try {
                attempt(attempt, publication);
                assertTrue(before.isShown());
                assertTrue(before == publication.status() || before.successors().contains(publication.status()));
            } catch (RuleViolated broken) {
                assertEquals(before, publication.status(), broken.ruleKey());
                assertEquals(events, publication.events());
            }
        }
    }
}
