package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.inspection.CheckIn;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionNumber;
import org.infopool.domain.inspection.InspectionOrder;
import org.infopool.domain.inspection.ItemResult;
import org.infopool.domain.inspection.Reply;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.inspection.InspectionWorkService;

/**
 * A desk inspection finds a notice that leaves something out; the order to correct it runs. Another one is announced for
 * the days to come.
 */
@ApplicationScoped
class InspectionStory implements Story {
    private static final String CASEWORKER = "caseworker1";
    private static final String DIRECTOR = "director2";
    private static final String FIRST = "inspector1";
    private static final String SECOND = "inspector2";
    private static final String CONSENT = "aud.annex.2";
    private static final String NOTICE = "aud.annex.3";
    private static final DemoEnterprise PARTY = DemoEnterprise.PARCEL;

    @Inject
    Stage stage;

    @Inject
    InspectionService inspections;

    @Inject
    InspectionWorkService work;

    @Inject
    Enforcement enforcement;

    @Override
    public void write(Timetable timetable) {
        var inspection = new Kept<InspectionNumber>();
        var finding = new Kept<FindingNumber>();
        var violation = new Kept<ViolationNumber>();
        var order = new Kept<MeasureNumber>();
        timetable.at(22, 10, () -> inspection.keep(order(PARTY, 2, List.of("He Qinglan", "Shen Yanzhi"))));
        timetable.at(20, 10, () -> finding.keep(hold(inspection.get())));
        timetable.at(18, 14, () -> sign(inspection.get()));
        timetable.at(16, 11, () -> conclude(inspection.get()));
        timetable.at(14, 9, () -> violation.keep(suspect(finding.get())));
        timetable.at(13, 10, () -> enforcement.assess(CASEWORKER, violation.get(), ViolationFacts.NONE));
        timetable.at(12, 9, () -> order.keep(order(violation.get())));
        timetable.at(11, 15, () -> enforcement.serve(CASEWORKER, order.get(), PARTY));
        timetable.at(3, 10, () -> order(DemoEnterprise.TEA, 9, List.of("Shen Yanzhi", "Lu Wenxi")));
    }

    private InspectionNumber order(DemoEnterprise inspected, int daysAhead, List<String> team) {
        return stage.by(DIRECTOR, () -> {
            var inspectors = inspections.inspectors();
            return inspections.order(
                    inspected.uscc().value(),
                    new InspectionOrder(
                            InspectionKind.DESK,
                            new Subject(SubjectKind.ENTERPRISE, inspected.uscc().value()),
                            "核查告知和同意的落实情况。See whether people are told, and agree, as they have to.",
                            stage.today().plusDays(daysAhead),
                            true,
                            team.stream()
                                    .map(name -> Stage.named(name, inspectors))
                                    .toList(),
                            List.of(CONSENT, NOTICE)));
        });
    }

    private FindingNumber hold(InspectionNumber inspection) {
        var finding = stage.by(FIRST, () -> {
            work.checkIn(inspection, new CheckIn(true, true, PARTY.personZh()), events(inspection));
            work.answer(inspection, CONSENT, ItemResult.CONFORM, "同意记录完整。The record of consents is complete.", 0);
            work.answer(inspection, NOTICE, ItemResult.MINOR, "告知未列明接收方。The notice does not name recipients.", 0);
            var found = work.find(
                    inspection,
                    NOTICE,
                    "pipl.17-1.notice",
                    "告知文本未列明个人信息的接收方。The notice does not say who receives the information.");
            work.sign(inspection, events(inspection));
            return found;
        });
        stage.by(SECOND, () -> work.sign(inspection, events(inspection)));
        return finding;
    }

    private void sign(InspectionNumber inspection) {
        stage.by(PARTY, () -> work.reply(inspection, Reply.SIGNED, "", events(inspection)));
    }

    private void conclude(InspectionNumber inspection) {
        stage.by(
                FIRST,
                () -> work.conclude(
                        inspection, "查看两项，发现一处轻微不符合。Two points looked at; one minor finding.", events(inspection)));
    }

    private ViolationNumber suspect(FindingNumber finding) {
        return enforcement.suspect(
                FIRST,
                PARTY,
                "NOTICE_MISSING",
                new Subject(SubjectKind.FINDING, finding.value()),
                "告知文本未列明接收方。The notice leaves out who receives the information.");
    }

    private MeasureNumber order(ViolationNumber violation) {
        return enforcement.order(CASEWORKER, violation, "只作指导不能保证补充告知。Guidance would not see that people are told.");
    }

    private int events(InspectionNumber inspection) {
        return inspections.details(inspection).events();
    }
}
