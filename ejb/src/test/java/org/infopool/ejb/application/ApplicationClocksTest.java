package org.infopool.ejb.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.Applications;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.application.Request;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.DeadlineState;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.NoticeEvent;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.clock.ClockBeans;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.notice.NoticeBeans;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.ejb.platform.TestDatabase;
import org.infopool.ejb.rulebook.RuleBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What time does to an application that nobody answers or supplements, and what an end does to its deadlines. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class ApplicationClocksTest {
    private final TestDatabase database = TestDatabase.empty();
    private final ApplicationClocks observer = new ApplicationClocks();
    private final ApplicationNotices telling = new ApplicationNotices();
    private final EventJournal journal = Journals.journal(
            database,
            List.of(ApplicationEvent.class, DeadlineEvent.class, NoticeEvent.class),
            List.of(observer, telling));
    private final ClockBeans clock = new ClockBeans(database, journal, Acts.TODAY + "T09:00+08:00", observer);
    private final NoticeBeans notices = new NoticeBeans(database, journal, clock.clock);

    @BeforeEach
    void wire() {
        var applications = ApplicationBeans.applications(database, new CurrentActor());
        observer.deadlines = clock.deadlines;
        observer.journal = journal;
        observer.applications = applications;
        telling.notices = notices.notices;
        telling.applications = applications;
        telling.journal = journal;
        telling.rules = new RuleBooks() {};
        telling.deadlines = clock.deadlines;
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office')""");
        database.change("""
                insert into enterprise (id, version, events, uscc, name, legal_representative, address, contact_email,
                    contact_phone, office)
                values (1, 0, 0, '91350100M000100Y43', '福州清茶贸易有限公司', '林', '福州', 'a@tea.example', '1', 'CN-YH-01')""");
    }

    private void keep(LicenseApplication application) {
        database.inTransaction(() -> database.entities().persist(application));
    }

    private void does(LicenseApplication application, Function<LicenseApplication, DomainEvent> step) {
        database.inTransaction(() -> journal.record(
                step.apply(observer.applications.find(application.number()).orElseThrow())));
    }

    private LicenseApplication now(LicenseApplication application) {
        return observer.applications.find(application.number()).orElseThrow();
    }

    private Set<DeadlineState> states(LicenseApplication application) {
        return clock.deadlines.of(application.subject()).stream()
                .map(DeadlineView::state)
                .collect(Collectors.toSet());
    }

    private LicenseApplication handedIn() {
        var application = Applications.draft();
        keep(application);
        does(application, one -> one.submit(List.of(), Applications.applicant()));
        return application;
    }

    @Test
    void silenceAcceptsFromTheDayOfReceipt_ALL32() {
        var application = handedIn();
        clock.simulatedTime.advance(Period.ofDays(6));
        assertEquals(ApplicationStatus.SUBMITTED, now(application).status(), "five working days are not over");
        clock.simulatedTime.advance(Period.ofDays(2));
        var accepted = now(application);
        assertEquals(ApplicationStatus.ACCEPTED, accepted.status());
        assertTrue(accepted.acceptedBySilence());
        assertEquals(Acts.TODAY, accepted.acceptedOn());
        var decide = clock.deadlines.of(application.subject()).stream()
                .filter(one -> one.ruleId().equals(LicenseApplication.DECIDE))
                .findFirst()
                .orElseThrow();
        // Twenty working days from 13 May 2025, over the Dragon Boat holiday of 2 June.
        assertEquals(LocalDate.of(2025, 6, 11), decide.dueOn());
    }

    @Test
    void whatIsNotSupplementedLapses_Pool8() {
        var application = handedIn();
        does(
                application,
                one -> one.findDeficient(
                        List.of(new ApplicationEvent.Shortcoming("business", "pipl.6.necessity", "Say more.")),
                        Applications.firstAssessor()));
        clock.simulatedTime.advance(Period.ofDays(29));
        assertEquals(ApplicationStatus.DEFICIENT, now(application).status());
        clock.simulatedTime.advance(Period.ofDays(4));
        assertEquals(ApplicationStatus.LAPSED, now(application).status());
        assertFalse(states(application).stream().anyMatch(DeadlineState::isOpen));
    }

    @Test
    void aSupplementIsAnsweredInItsOwnTime_ALL32() {
        var application = handedIn();
        does(
                application,
                one -> one.findDeficient(
                        List.of(new ApplicationEvent.Shortcoming("business", "pipl.6.necessity", "Say more.")),
                        Applications.firstAssessor()));
        does(application, one -> one.submit(List.of(), Applications.applicant()));
        clock.simulatedTime.advance(Period.ofDays(40));
        assertEquals(ApplicationStatus.ACCEPTED, now(application).status());
    }

    @Test
    void anAnswerEndsTheTimeToAnswer_ALL32() {
        var application = handedIn();
        does(application, one -> one.findNotRequired(LicenseNeed.ANONYMIZED, Applications.answering()));
        assertEquals(Set.of(DeadlineState.MET), states(application));
        clock.simulatedTime.advance(Period.ofDays(40));
        assertEquals(ApplicationStatus.NOT_REQUIRED, now(application).status());
        var paper = notices.notices.of(application.subject()).stream()
                .filter(one -> one.kind().equals("application.notRequired"))
                .findFirst()
                .orElseThrow();
        assertTrue(paper.bodyEnglish().contains("challenge"), paper::bodyEnglish);
    }

    /** A renewal is decided before the term ends; what is not taken up has nothing left to be decided. */
    @Test
    void anAnswerEndsTheTimeToDecideOnARenewal_ALL50() {
        var application = handedIn();
        database.inTransaction(() -> {
            var cause = new ApplicationEvent.Lapsed(
                    new Occurrence(application.subject(), 1, Applications.applicant()),
                    application.number(),
                    application.uscc(),
                    application.enterpriseName());
            clock.deadlines.startUntil(cause, application.subject(), Renewal.DECIDE, Applications.TERM_END);
        });
        does(application, one -> one.findNotCompetent("省通信管理局", Applications.answering()));
        assertEquals(Set.of(DeadlineState.MET, DeadlineState.CANCELLED), states(application));
    }

    /** Whoever was at work on it hears that there is nothing more to do, and no deadline runs on. */
    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "DEFICIENT", "ACCEPTED", "VETTING", "RECOMMENDED", "REPRESENTATIONS"})
    void aWithdrawalEndsEveryDeadlineAndIsTold(ApplicationStatus status) {
        var application = Applications.at(status, Request.NEW_LICENSE);
        keep(application);
        var subject = application.subject();
        database.inTransaction(() -> {
            var cause = new ApplicationEvent.Lapsed(
                    new Occurrence(subject, application.events(), Applications.applicant()),
                    application.number(),
                    application.uscc(),
                    application.enterpriseName());
            clock.deadlines.start(cause, subject, LicenseApplication.DECIDE, Acts.TODAY);
        });
        does(application, one -> one.abandon(Applications.applicant()));
        assertEquals(Set.of(DeadlineState.CANCELLED), states(application));
        var told = notices.notices.of(subject).stream()
                .filter(one -> one.kind().equals("application.withdrawn"))
                .map(NoticeView::addressee)
                .collect(Collectors.toSet());
        var vetted = application.secondAssessor() != null;
        assertEquals(vetted, told.contains(Addressee.person(Acts.person("bo"))));
        assertEquals(vetted, told.contains(Addressee.person(Acts.person("chen"))));
        assertEquals(application.recommendation() != null, told.contains(Addressee.role(Role.DIRECTOR)));
    }
}
