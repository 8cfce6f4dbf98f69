package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.Harm;
import org.infopool.domain.enforcement.Purpose;
import org.infopool.domain.enforcement.Sensitivity;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.domain.proceeding.ReportedOutcome;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.proceeding.HearingService;
import org.infopool.ejb.proceeding.Intention;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.ejb.proceeding.ProceedingService;
import org.infopool.ejb.proceeding.RulingService;

/** Information was provided to others without consent; the penalty was told, answered and reviewed, and is to be decided. */
@ApplicationScoped
class PenaltyStory implements Story {
    private static final String CASEWORKER = "caseworker1";
    private static final String DIRECTOR = "director2";
    private static final String INVESTIGATOR = "inspector2";
    private static final DemoEnterprise PARTY = DemoEnterprise.WAVES;
    private static final Money GAINS = Money.ofFen(320_000);

    @Inject
    Stage stage;

    @Inject
    Enforcement enforcement;

    @Inject
    ProceedingService proceedings;

    @Inject
    ProceedingRecordService records;

    @Inject
    HearingService hearings;

    @Inject
    RulingService rulings;

    @Override
    public void write(Timetable timetable) {
        var violation = new Kept<ViolationNumber>();
        var proceeding = new Kept<ProceedingNumber>();
        timetable.at(31, 9, () -> violation.keep(suspect()));
        timetable.at(30, 9, () -> enforcement.assess(CASEWORKER, violation.get(), facts()));
        timetable.at(29, 9, () -> proceeding.keep(propose(violation.get())));
        timetable.at(27, 10, () -> file(proceeding.get()));
        timetable.at(19, 16, () -> report(proceeding.get()));
        timetable.at(15, 9, () -> tell(proceeding.get()));
        timetable.at(14, 15, () -> stage.serve(CASEWORKER, subject(proceeding.get()), PARTY));
        timetable.at(11, 17, () -> state(proceeding.get()));
        timetable.at(4, 10, () -> review(proceeding.get()));
    }

    private ViolationNumber suspect() {
        return enforcement.suspect(
                CASEWORKER,
                PARTY,
                "PROVISION_WITHOUT_CONSENT",
                null,
                "未取得单独同意向广告公司提供账号信息。Account data went to an advertising firm without separate consent.");
    }

    private static ViolationFacts facts() {
        return Enforcement.facts(
                Conduct.PROVIDE, Map.of(), GAINS, 4_200, Sensitivity.IDENTIFIERS, Purpose.OWN_USE, Harm.SLIGHT);
    }

    private ProceedingNumber propose(ViolationNumber violation) {
        return stage.by(
                CASEWORKER,
                () -> proceedings.propose(
                        List.of(violation),
                        "LICENSE_OR_FILING",
                        "广告公司的接口日志显示提供了四千二百人的账号信息。The firm's logs show the accounts of 4,200 people.",
                        false));
    }

    private void file(ProceedingNumber proceeding) {
        stage.by(DIRECTOR, () -> {
            var staff = records.investigators(proceeding);
            proceedings.file(
                    proceeding,
                    List.of(Stage.named("Shen Yanzhi", staff), Stage.named("Lu Wenxi", staff)),
                    events(proceeding));
        });
    }

    private void report(ProceedingNumber proceeding) {
        stage.by(
                INVESTIGATOR,
                () -> proceedings.report(
                        proceeding,
                        ReportedOutcome.PENALTY,
                        "事实清楚，当事人承认。The facts are clear, and the party admits them.",
                        false,
                        List.of(stage.paper("接口日志", PARTY.facts().name())),
                        events(proceeding)));
    }

    private void tell(ProceedingNumber proceeding) {
        stage.by(CASEWORKER, () -> {
            var proposed = records.proposal(proceeding).grounds();
            var grounds = new LinkedHashMap<MeasureKind, String>();
            for (var measure : List.of(MeasureKind.WARNING, MeasureKind.CONFISCATION)) {
                grounds.put(measure, proposed.get(measure));
            }
            proceedings.tell(
                    proceeding,
                    new Intention(
                            grounds,
                            null,
                            GAINS,
                            Money.ZERO,
                            "",
                            "责令改正不能使其退出所得。An order to correct would leave the gains where they are.",
                            false,
                            false),
                    events(proceeding));
        });
    }

    private void state(ProceedingNumber proceeding) {
        stage.by(
                PARTY,
                () -> hearings.state(
                        proceeding,
                        "已终止合作并要求删除，请求从轻。We ended the contract, had the data erased, and ask for leniency.",
                        List.of(),
                        events(proceeding)));
    }

    private void review(ProceedingNumber proceeding) {
        stage.by(
                "reviewer1",
                () -> rulings.review(
                        proceeding,
                        true,
                        "事实清楚、证据充分、程序合法、适用法律正确。Facts, evidence, procedure and law are in order.",
                        events(proceeding)));
    }

    private int events(ProceedingNumber proceeding) {
        return records.record(proceeding).details().events();
    }

    private static Subject subject(ProceedingNumber proceeding) {
        return new Subject(SubjectKind.PROCEEDING, proceeding.value());
    }
}
