package org.infopool.ejb.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.domain.proceeding.Proceeding;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.Proceedings;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stays away from a hearing has given it up only when the notice was served in time (APL 64, P14-37). */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class HearingServiceTest {
    /** Seven working days before the hearing. */
    private static final LocalDate LAST = Acts.TODAY;

    private final List<String> recorded = new ArrayList<>();
    private final List<NoticeView> written = new ArrayList<>();
    private final HearingService hearings = new HearingService();
    private final Proceeding proceeding = Proceedings.hearingSet();

    @BeforeEach
    void stand() {
        hearings.rules = new RuleBooks() {};
        hearings.proceedings = new ProceedingRepository() {
            @Override
            Proceeding visible(ProceedingNumber number) {
                return proceeding;
            }
        };
        hearings.current = new CurrentActor() {
            @Override
            public Act act(String legalBasis, @Nullable String reason) {
                return Proceedings.chair(Proceedings.HEARING);
            }
        };
        hearings.journal = new EventJournal() {
            @Override
            public void record(DomainEvent event) {
                recorded.add(event.getClass().getSimpleName());
            }
        };
        hearings.notices = new Notices() {
            @Override
            public List<NoticeView> of(Subject about) {
                return written;
            }
        };
    }

    private static NoticeView notice(String kind, NoticeMode mode, @Nullable LocalDate servedOn) {
        var at = Instant.parse("2025-05-13T02:00:00Z");
        return new NoticeView(
                new NoticeNumber("N-2025-000001"),
                SubjectKind.PROCEEDING,
                "PRO-2025-000001",
                kind,
                Addressee.enterprise("91350100M000100Y43"),
                mode,
                NoticeState.DELIVERED,
                "",
                "",
                "",
                "",
                at,
                at,
                null,
                servedOn,
                null,
                null);
    }

    private void stayedAway() {
        hearings.stayedAway(proceeding.number(), proceeding.events());
    }

    private void refused() {
        assertEquals(
                "proceeding.hearingNotTold",
                assertThrows(RuleViolated.class, this::stayedAway).ruleKey());
        assertEquals(List.of(), recorded);
    }

    @Test
    void whatCountsIsTheDayOfServiceHoweverLateItWasRecorded() {
        written.add(notice(ProceedingNotices.HEARING, NoticeMode.PORTAL, LAST));
        stayedAway();
        assertEquals(List.of("HearingWaived"), recorded);
    }

    @Test
    void aNoticeServedLaterDoesNotCount() {
        written.add(notice(ProceedingNotices.HEARING, NoticeMode.PORTAL, LAST.plusDays(1)));
        refused();
    }

    @Test
    void theNoticeOfAnEarlierHearingOrAnotherPaperDoesNotCount() {
        written.add(notice(ProceedingNotices.HEARING, NoticeMode.EMAIL, null));
        written.add(notice(ProceedingNotices.HEARING, NoticeMode.PORTAL, null));
        written.add(notice(ProceedingNotices.HEARING, NoticeMode.PORTAL, LAST.minusDays(30)));
        written.add(notice(ProceedingNotices.INTENDED_WITH_HEARING, NoticeMode.PORTAL, LAST));
        refused();
    }
}
