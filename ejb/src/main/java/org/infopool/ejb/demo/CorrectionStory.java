package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.ejb.enforcement.MeasureService;

/** Requests of individuals lay unanswered; the order to correct that was complied with. */
@ApplicationScoped
class CorrectionStory implements Story {
    private static final String CASEWORKER = "caseworker2";
    private static final DemoEnterprise PARTY = DemoEnterprise.PARCEL;

    @Inject
    Stage stage;

    @Inject
    Enforcement enforcement;

    @Inject
    MeasureService measures;

    @Override
    public void write(Timetable timetable) {
        var violation = new Kept<ViolationNumber>();
        var order = new Kept<MeasureNumber>();
        timetable.at(33, 9, () -> violation.keep(suspect()));
        timetable.at(33, 11, () -> enforcement.assess(CASEWORKER, violation.get(), ViolationFacts.NONE));
        timetable.at(32, 9, () -> order.keep(order(violation.get())));
        timetable.at(31, 15, () -> enforcement.serve(CASEWORKER, order.get(), PARTY));
        timetable.at(25, 16, () -> report(order.get()));
        timetable.at(24, 10, () -> accept(order.get()));
    }

    private ViolationNumber suspect() {
        return enforcement.suspect(
                CASEWORKER,
                PARTY,
                "OVERDUE_RIGHTS",
                null,
                "十二件查阅和删除申请逾期未答复。Twelve requests for access or erasure were not answered in time.");
    }

    private MeasureNumber order(ViolationNumber violation) {
        return enforcement.order(CASEWORKER, violation, "指导后仍有申请未答复。Requests stayed open after guidance.");
    }

    private void report(MeasureNumber order) {
        stage.by(
                PARTY,
                () -> measures.report(
                        order,
                        "十二件申请均已答复，并设专人受理。All twelve requests are answered; one person is in charge of them now.",
                        List.of(stage.paper("答复台账", PARTY.facts().name())),
                        measures.details(order).events()));
    }

    private void accept(MeasureNumber order) {
        stage.by(
                CASEWORKER,
                () -> measures.accept(
                        order,
                        "台账显示全部答复。The list shows that all were answered.",
                        measures.details(order).events()));
    }
}
