package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.Harm;
import org.infopool.domain.enforcement.Purpose;
import org.infopool.domain.enforcement.Sensitivity;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.Item;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.referral.PoliceStepService;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.ejb.referral.ReferralService;

/** Tracks of drivers were sold; the matter is with the police, who have signed for it and are to decide. */
@ApplicationScoped
class ReferralStory implements Story {
    private static final String CASEWORKER = "caseworker2";
    private static final DemoEnterprise PARTY = DemoEnterprise.WAVES;
    private static final long TRACKS = 60;

    @Inject
    Stage stage;

    @Inject
    Enforcement enforcement;

    @Inject
    ReferralService referrals;

    @Inject
    ReferralRecordService records;

    @Inject
    PoliceStepService police;

    @Override
    public void write(Timetable timetable) {
        var violation = new Kept<ViolationNumber>();
        var referral = new Kept<ReferralNumber>();
        timetable.at(6, 9, () -> violation.keep(suspect()));
        timetable.at(6, 15, () -> enforcement.assess(CASEWORKER, violation.get(), facts()));
        timetable.at(5, 9, () -> referral.keep(opened()));
        timetable.at(5, 10, () -> prepare(referral.get()));
        timetable.at(3, 9, () -> approve(referral.get()));
        timetable.at(1, 9, () -> send(referral.get()));
        timetable.at(1, 15, () -> receive(referral.get()));
    }

    private ViolationNumber suspect() {
        return enforcement.suspect(
                CASEWORKER,
                PARTY,
                "ILLEGAL_SALE",
                null,
                "员工出售六十条驾驶人行踪轨迹。An employee sold sixty location tracks of drivers.");
    }

    private static ViolationFacts facts() {
        return Enforcement.facts(
                Conduct.SELL,
                Map.of(ItemCategory.TRACK, TRACKS),
                Money.ZERO,
                TRACKS,
                Sensitivity.CRITICAL,
                Purpose.SALE,
                Harm.REAL);
    }

    /** The assessment opened it: the threshold is reached. */
    private ReferralNumber opened() {
        var ofParty = new ListQuery(PARTY.facts().name(), "", false, null, 1);
        return stage.by(
                CASEWORKER,
                () -> records.list(ofParty, null).rows().getFirst().referral().number());
    }

    private void prepare(ReferralNumber referral) {
        stage.by(CASEWORKER, () -> {
            var staff = records.candidates();
            referrals.nameTeam(
                    referral,
                    List.of(Stage.named("Zhou Muyun", staff), Stage.named("Lu Wenxi", staff)),
                    events(referral));
            referrals.listItems(referral, List.of(new Item("移动硬盘", "1", "证物室")), events(referral));
            referrals.stateNoTestReports(referral, "无须检验。Nothing had to be tested.", events(referral));
            for (var part : List.of(BundlePart.TRANSFER_LETTER, BundlePart.INVESTIGATION_REPORT)) {
                var title = part == BundlePart.TRANSFER_LETTER ? "案件移送书" : "案件调查报告";
                referrals.addPaper(
                        referral, part, stage.paper(title, PARTY.facts().name()), events(referral));
            }
            referrals.report(
                    referral,
                    "六十条轨迹已出售，建议移送。Sixty tracks were sold; we propose to refer the matter.",
                    events(referral));
        });
    }

    private void approve(ReferralNumber referral) {
        stage.by(
                "director2",
                () -> referrals.approve(referral, "超过五十条。More than fifty tracks were sold.", events(referral)));
    }

    private void send(ReferralNumber referral) {
        stage.by(CASEWORKER, () -> referrals.send(referral, "澜城市公安局", "澜城市人民检察院", events(referral)));
    }

    private void receive(ReferralNumber referral) {
        stage.by(
                CASEWORKER,
                () -> police.signReceipt(
                        referral,
                        "澜公受字 0117 号",
                        "伍警官",
                        new PoliceStepService.Evidence(stage.today(), stage.paper("移送案件回执", "0117")),
                        events(referral)));
    }

    private int events(ReferralNumber referral) {
        return records.record(referral).details().events();
    }
}
