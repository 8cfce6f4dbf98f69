package org.infopool.domain.winddown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.license.Licenses;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What was held under a license that has ended is wound down, and that is verified (Pool rules 23). */
class WindDownTest {
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("91330108MA7J6RWK4U");
    private static final List<DocumentNumber> PROOF = List.of(new DocumentNumber("DOC-2025-000001"));
    private static final Act HOLDER = Acts.by("lin", Role.APPLICANT);

    @Test
    void theEndOfALicenseOpensIt() {
        var windDown = open(null);
        assertEquals(WindDownStatus.OPEN, windDown.status());
        assertEquals(LicenseStatus.REVOKED, windDown.end());
        assertEquals(EnumSet.allOf(WindDownStep.class), windDown.missing());
    }

    @Test
    void everyGroundAndStepStandsInTheRuleBook() {
        for (var ground : HandOverGround.values()) {
            RuleBook.builtIn().parameter(ground.rule());
        }
        for (var step : WindDownStep.values()) {
            assertTrue(RuleBook.builtIn().period(step.rule()).span().amount() > 0);
        }
    }

    @Test
    void proofIsFiledWhenEveryStepIsDone_Pool23() {
        var windDown = open(null);
        assertBreaks("windDown.stepsMissing", () -> windDown.file("All done.", PROOF, HOLDER));
        windDown.stop(Acts.TODAY, "The forms are off.", HOLDER);
        windDown.tell(Acts.TODAY, "By message.", HOLDER);
        windDown.dispose(erased(), false, false, HOLDER);
        assertEquals(Set.of(WindDownStep.DISPOSE), windDown.missing(), "more is held");
        windDown.dispose(erased(), true, false, HOLDER);
        assertBreaks("windDown.proofMissing", () -> windDown.file("All done.", List.of(), HOLDER));
        assertBreaks("windDown.statementMissing", () -> windDown.file(" ", PROOF, HOLDER));
        windDown.file("All done.", PROOF, HOLDER);
        assertEquals(WindDownStatus.FILED, windDown.status());
        assertBreaks("windDown.notYourTurn", () -> windDown.stop(Acts.TODAY, "Again.", HOLDER));
    }

    @Test
    void nothingIsStatedOfDaysToCome() {
        var tomorrow = Acts.TODAY.plusDays(1);
        assertBreaks("windDown.dayToCome", () -> open(null).stop(tomorrow, "Soon.", HOLDER));
        assertBreaks("windDown.dayToCome", () -> open(null).tell(tomorrow, "Soon.", HOLDER));
        assertBreaks("windDown.statementMissing", () -> open(null).stop(Acts.TODAY, "", HOLDER));
    }

    @Test
    void theNamedSuccessorAloneGetsDataBySuccession_PIPL22() {
        var disposal = handed(HandOverGround.SUCCESSION, OTHER);
        assertBreaks("windDown.notTheSuccessor", () -> open(null).dispose(disposal, true, true, HOLDER));
        assertEquals(
                OTHER,
                windDownOf(OTHER, disposal).disposals().getFirst().handOver().code());
    }

    private static WindDown windDownOf(UnifiedSocialCreditCode successor, Disposal disposal) {
        var windDown = open(successor);
        windDown.dispose(disposal, true, false, HOLDER);
        return windDown;
    }

    @Test
    void withConsentDataStayWithinThePool_PIPL23() {
        var disposal = handed(HandOverGround.SEPARATE_CONSENT, OTHER);
        assertBreaks("windDown.outsideThePool", () -> open(null).dispose(disposal, true, false, HOLDER));
        var windDown = open(null);
        windDown.dispose(disposal, true, true, HOLDER);
        assertEquals(Acts.TODAY, windDown.disposedOn());
    }

    @Test
    void aRecipientHasANameAndACodeUnlessItIsAnOrgan() {
        assertBreaks("windDown.recipientCodeMissing", () -> handed(HandOverGround.SEPARATE_CONSENT, null));
        assertNull(handed(HandOverGround.LEGAL_DUTY, null).handOver().code());
        assertBreaks("windDown.recipientMissing", () -> new HandOver(HandOverGround.LEGAL_DUTY, " ", null));
        assertBreaks("windDown.whatMissing", () -> new Disposal("", 1, "Overwritten.", null));
        assertBreaks("windDown.howMissing", () -> new Disposal("Accounts", 1, "", null));
    }

    @Test
    void anInspectorSendsBackOrCloses() {
        var windDown = filed();
        assertBreaks("windDown.reasonMissing", () -> windDown.close(inspector(null)));
        windDown.sendBack(inspector("The log of the second server."));
        assertEquals(WindDownStatus.SENT_BACK, windDown.status());
        assertBreaks("windDown.nothingFiled", () -> windDown.close(inspector("Seen.")));
        windDown.file("Both logs.", PROOF, HOLDER);
        windDown.close(inspector("Both logs agree."));
        assertEquals(WindDownStatus.CLOSED, windDown.status());
        assertEquals(Acts.person("ina"), windDown.verifiedBy());
        assertBreaks("windDown.nothingFiled", () -> windDown.sendBack(inspector("More.")));
        assertBreaks("windDown.nothingFiled", () -> open(null).close(inspector("Nothing.")));
    }

    private static WindDown open(@Nullable UnifiedSocialCreditCode successor) {
        var license = Licenses.active();
        var revoked = license.revoke(
                new Subject(SubjectKind.PROCEEDING, "PRO-2025-000001"), Acts.TODAY, Acts.by("director", Role.DIRECTOR));
        var windDown =
                WindDown.from(revoked, new WindDownNumber("WND-2025-000001"), license.office(), 5_000, successor);
        windDown.open(HOLDER);
        return windDown;
    }

    private static WindDown filed() {
        var windDown = open(null);
        windDown.stop(Acts.TODAY, "The forms are off.", HOLDER);
        windDown.tell(Acts.TODAY, "By message.", HOLDER);
        windDown.dispose(erased(), true, false, HOLDER);
        windDown.file("All done.", PROOF, HOLDER);
        return windDown;
    }

    private static Disposal erased() {
        return new Disposal("Accounts", 5_000, "Overwritten.", null);
    }

    private static Disposal handed(HandOverGround ground, @Nullable UnifiedSocialCreditCode code) {
        return new Disposal("Accounts", 5_000, "Sent encrypted.", new HandOver(ground, "启明数据", code));
    }

    private static Act inspector(@Nullable String reason) {
        var act = Acts.by("ina", Role.INSPECTOR, LocalDate.of(2025, 5, 20));
        return Act.now(act.actor(), act.at(), act.legalBasis(), reason, act.origin());
    }

    private static void assertBreaks(String rule, Executable step) {
        assertEquals(rule, assertThrows(RuleViolated.class, step).ruleKey());
    }
}
