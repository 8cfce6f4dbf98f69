package org.infopool.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.Period;
import org.infopool.domain.shared.RuleViolated;

/** Whatever is decided, in whatever order, a license only goes where its table of states lets it. */
class LicensePropertiesTest {
    private static final Subject DECISION = new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001");

    /** Something that somebody may try at any time. */
    enum Attempt {
        SUSPEND,
        REINSTATE,
        REVOKE,
        EXPIRE,
        RENEW,
        VARY;

        void on(License license, Act act) {
            switch (this) {
                case SUSPEND -> license.suspend(DECISION, act.day(), act);
                case REINSTATE -> license.reinstate(DECISION, act.day(), act);
                case REVOKE -> license.revoke(DECISION, act.day(), act);
                case EXPIRE -> license.expire(act);
                case RENEW ->
                    license.renew(
                            Licenses.renewalGranted(),
                            Period.of(
                                    license.term().end().plusDays(1),
                                    license.term().end().plusYears(1)));
                case VARY -> license.vary(Licenses.variationGranted());
            }
        }
    }

    @Property
    void onlyWhatTheTableAllowsHappensAndEverythingElseChangesNothing(@ForAll List<Attempt> attempts) {
        var license = Licenses.active();
        var day = license.term().end().minusDays(1);
        for (var attempt : attempts) {
            var before = license.status();
            var events = license.events();
            day = day.plusDays(1);
            try {
                attempt.on(license, Acts.by("director", Role.DIRECTOR, day));
                assertTrue(
                        before == license.status() || before.successors().contains(license.status()),
                        before + " by " + attempt);
                assertEquals(events + 1, license.events());
                assertEquals(before.isEnded(), false);
            } catch (RuleViolated broken) {
                assertEquals(before, license.status(), broken.ruleKey());
                assertEquals(events, license.events());
            }
        }
    }
}
