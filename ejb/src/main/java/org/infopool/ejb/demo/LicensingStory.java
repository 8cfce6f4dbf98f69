package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.Condition;
import org.infopool.domain.rulebook.Rating;
import org.infopool.domain.vetting.ItemRating;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.vetting.AssessmentService;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.VettingView;

/** Seven applications, at every step between a draft and a license. */
@ApplicationScoped
class LicensingStory implements Story {
    private static final String TO_CLASSIFY = "pool.vetting.2-2";
    private static final Condition CLASSIFY_SOON = new Condition(
            "三个月内完成个人信息分类分级并提交目录。Classify all personal information within three months.", "pipl.51-2.classification");

    @Inject
    Stage stage;

    @Inject
    LicenseApplicationService applications;

    @Inject
    AssessmentService assessments;

    @Inject
    DecisionService decisions;

    @Inject
    LicenseService licenses;

    @Inject
    RuleBooks rules;

    @Override
    public void write(Timetable timetable) {
        licensed(timetable, DemoEnterprise.TEA, 60, "caseworker1", Map.of(), List.of());
        licensed(timetable, DemoEnterprise.WAVES, 59, "caseworker2", Map.of(), List.of());
        licensed(
                timetable,
                DemoEnterprise.PARCEL,
                50,
                "caseworker2",
                Map.of(TO_CLASSIFY, Rating.PARTLY_MET),
                List.of(CLASSIFY_SOON));
        // The school's application was answered by nobody: silence accepts it.
        var school = applies(timetable, 36, 10, DemoEnterprise.SCHOOL);
        timetable.at(15, 9, () -> assess(school.get(), Map.of()));
        var care = applies(timetable, 15, 10, DemoEnterprise.CARE);
        timetable.at(11, 10, () -> accept("caseworker1", care.get()));
        timetable.at(6, 9, () -> assess("caseworker1", care.get(), Map.of(TO_CLASSIFY, Rating.MOSTLY_MET)));
        applies(timetable, 2, 9, DemoEnterprise.RIDE);
        timetable.at(1, 14, () -> stage.by(DemoEnterprise.BOOKS, applications::open));
    }

    private void licensed(
            Timetable timetable,
            DemoEnterprise enterprise,
            int applied,
            String accepting,
            Map<String, Rating> exceptions,
            List<Condition> conditions) {
        var application = applies(timetable, applied, 10, enterprise);
        timetable.at(applied - 2, 11, () -> accept(accepting, application.get()));
        timetable.at(applied - 8, 11, () -> assess(application.get(), exceptions));
        timetable.at(applied - 10, 15, () -> grant(application.get(), conditions));
        timetable.at(applied - 13, 9, () -> issueCertificate(enterprise));
    }

    private Kept<ApplicationNumber> applies(Timetable timetable, int day, int hour, DemoEnterprise enterprise) {
        var number = new Kept<ApplicationNumber>();
        timetable.at(day, hour, () -> number.keep(apply(enterprise)));
        return number;
    }

    private ApplicationNumber apply(DemoEnterprise enterprise) {
        return stage.by(enterprise, () -> {
            var number = applications.open();
            applications.fill(number, enterprise.form(), events(number));
            for (var group : rules.current().criteria()) {
                var evidence =
                        stage.paper(group.title().chinese(), enterprise.facts().name());
                applications.addEvidence(number, group.id(), evidence, events(number));
            }
            applications.submit(number, true, events(number));
            return number;
        });
    }

    private void accept(String caseworker, ApplicationNumber number) {
        stage.by(caseworker, () -> applications.accept(number, events(number)));
    }

    /** Both assess alike, and the second sends it to the director. */
    private void assess(ApplicationNumber number, Map<String, Rating> exceptions) {
        assess("caseworker1", number, exceptions);
        assess("caseworker2", number, exceptions);
        stage.by("caseworker2", () -> assessments.recommend(number, events(number)));
    }

    private void assess(String caseworker, ApplicationNumber number, Map<String, Rating> exceptions) {
        stage.by(caseworker, () -> {
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
        });
    }

    private void grant(ApplicationNumber number, List<Condition> conditions) {
        stage.by("director2", () -> decisions.grant(number, conditions, null, events(number)));
    }

    private void issueCertificate(DemoEnterprise enterprise) {
        var license = stage.by(
                enterprise,
                () -> licenses.list(ListQuery.first(1), null).rows().getFirst().number());
        stage.by(
                "caseworker2",
                () -> licenses.issueCertificate(
                        license, licenses.details(license).events()));
    }

    private int events(ApplicationNumber number) {
        return applications.details(number).events();
    }
}
