package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.clock.WorkingCalendar;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.DemoAccounts;
import org.infopool.ejb.access.NewPerson;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.clock.PassageOfTime;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enterprise.EnterpriseRegistration;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.vetting.AssessmentService;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.VettingView;

/**
 * Plays the last three months of an invented office: enterprises come, apply, are assessed and licensed, each step by
 * the person whose it is and through the use case that the pages offer. The script's time goes up to the pool's now.
 */
@ApplicationScoped
class DemoScript {
    private static final int DAYS_BEFORE = 60;
    private static final String TO_CLASSIFY = "pool.vetting.2-2";

    @Inject
    Clock clock;

    @Inject
    PassageOfTime passage;

    @Inject
    CurrentActor current;

    @Inject
    DemoAccounts accounts;

    @Inject
    EnterpriseRegistration registration;

    @Inject
    LicenseApplicationService applications;

    @Inject
    AssessmentService assessments;

    @Inject
    DecisionService decisions;

    @Inject
    LicenseService licenses;

    @Inject
    Documents documents;

    @Inject
    RuleBooks rules;

    /** Plays everything, up to now. */
    void play() {
        var now = clock.instant();
        var calendar = rules.current().calendar();
        var today = LocalDate.ofInstant(now, Act.ZONE);
        try (var script = passage.script(at(workingDaysBefore(today, DAYS_BEFORE, calendar), 9))) {
            accounts.openStaff();
            for (var enterprise : DemoEnterprise.values()) {
                register(enterprise);
            }
            var tea = apply(DemoEnterprise.TEA);
            script.to(at(workingDaysBefore(today, 58, calendar), 10));
            accept("caseworker1", tea);
            script.to(at(workingDaysBefore(today, 52, calendar), 11));
            assess(tea, Map.of());
            script.to(at(workingDaysBefore(today, 50, calendar), 15));
            grant("director2", tea, List.of());
            var parcel = apply(DemoEnterprise.PARCEL);
            script.to(at(workingDaysBefore(today, 47, calendar), 9));
            issueCertificate("caseworker2", "applicant1");
            accept("caseworker2", parcel);
            script.to(at(workingDaysBefore(today, 40, calendar), 14));
            assess(parcel, Map.of(TO_CLASSIFY, Rating.PARTLY_MET));
            script.to(at(workingDaysBefore(today, 38, calendar), 16));
            grant(
                    "director2",
                    parcel,
                    List.of(new Condition(
                            "三个月内完成个人信息分类分级并提交目录。Classify all personal information within three months.",
                            "pipl.51-2.classification")));
            script.to(at(workingDaysBefore(today, 36, calendar), 10));
            issueCertificate("caseworker1", DemoEnterprise.PARCEL.account());
            // The school's application was answered by nobody: silence accepts it.
            var school = apply(DemoEnterprise.SCHOOL);
            script.to(at(workingDaysBefore(today, 15, calendar), 9));
            assess(school, Map.of());
            var care = apply(DemoEnterprise.CARE);
            script.to(at(workingDaysBefore(today, 11, calendar), 10));
            accept("caseworker1", care);
            script.to(at(workingDaysBefore(today, 6, calendar), 9));
            assessAs("caseworker1", care, Map.of(TO_CLASSIFY, Rating.MOSTLY_MET));
            script.to(at(workingDaysBefore(today, 2, calendar), 9));
            apply(DemoEnterprise.RIDE);
            script.to(at(workingDaysBefore(today, 1, calendar), 14));
            asApplicant(DemoEnterprise.BOOKS, applications::open);
            script.to(now);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Act.ZONE).toInstant();
    }

    private static LocalDate workingDaysBefore(LocalDate day, int count, WorkingCalendar calendar) {
        var date = day;
        for (var left = count; left > 0; ) {
            date = date.minusDays(1);
            if (calendar.isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    private void register(DemoEnterprise enterprise) {
        var password = enterprise.isPlayed()
                ? accounts.newApplicantPassword(enterprise.account())
                : DemoAccounts.unlistedPassword();
        current.reachedBy(Origin.DEMO, () -> {
            registration.register(
                    enterprise.uscc(),
                    DemoAccounts.OFFICE,
                    enterprise.facts(),
                    enterprise.account(),
                    password,
                    new NewPerson(enterprise.personZh(), enterprise.personLatin(), enterprise.email(), Language.ZH));
        });
    }

    private ApplicationNumber apply(DemoEnterprise enterprise) {
        return asApplicant(enterprise, () -> {
            var number = applications.open();
            applications.fill(number, enterprise.form(), events(number));
            for (var group : rules.current().criteria()) {
                applications.addEvidence(
                        number, group.id(), evidence(group.title().chinese(), enterprise), events(number));
            }
            applications.submit(number, true, events(number));
            return number;
        });
    }

    private org.infopool.ejb.document.Upload evidence(String title, DemoEnterprise enterprise) {
        var text = (title + "\n" + enterprise.facts().name() + "\n演示材料。Material of the demonstration.\n")
                .getBytes(StandardCharsets.UTF_8);
        return documents.receive(title + ".txt", new ByteArrayInputStream(text), text.length);
    }

    private void accept(String caseworker, ApplicationNumber number) {
        as(caseworker, Role.CASEWORKER, () -> {
            applications.accept(number, events(number));
            return number;
        });
    }

    /** Both assess alike, and the second sends it to the director. */
    private void assess(ApplicationNumber number, Map<String, Rating> exceptions) {
        assessAs("caseworker1", number, exceptions);
        assessAs("caseworker2", number, exceptions);
        as("caseworker2", Role.CASEWORKER, () -> {
            assessments.recommend(number, events(number));
            return number;
        });
    }

    private void assessAs(String caseworker, ApplicationNumber number, Map<String, Rating> exceptions) {
        as(caseworker, Role.CASEWORKER, () -> {
            assessments.takeSeat(number, events(number));
            var view = assessments.vetting(number);
            var mine = view.assessments().stream()
                    .filter(VettingView.Seen::mine)
                    .findFirst()
                    .orElseThrow();
            var ratings = view.asked().stream()
                    .flatMap(group -> group.items().stream())
                    .map(item -> new ItemRating(
                            item.id(),
                            exceptions.getOrDefault(item.id(), Rating.MET),
                            exceptions.containsKey(item.id()) ? "目录尚不完整。The catalog is not complete yet." : ""))
                    .toList();
            assessments.complete(number, ratings, mine.events());
            return number;
        });
    }

    private void grant(String director, ApplicationNumber number, List<Condition> conditions) {
        as(director, Role.DIRECTOR, () -> {
            decisions.grant(number, conditions, null, events(number));
            return number;
        });
    }

    private void issueCertificate(String caseworker, String account) {
        var license = as(
                account,
                Role.APPLICANT,
                () -> licenses.list(ListQuery.first(1), null).rows().getFirst().number());
        as(caseworker, Role.CASEWORKER, () -> {
            licenses.issueCertificate(license, licenseEvents(license));
            return license;
        });
    }

    private int events(ApplicationNumber number) {
        return applications.details(number).events();
    }

    private int licenseEvents(LicenseNumber number) {
        return licenses.details(number).events();
    }

    private <T> T asApplicant(DemoEnterprise enterprise, Supplier<T> step) {
        return as(enterprise.account(), Role.APPLICANT, step);
    }

    private <T> T as(String account, Role role, Supplier<T> step) {
        return current.as(account, role, Origin.DEMO, step);
    }
}
