package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.REFERRAL;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.referral.ReferralStatus;

/** What a referral to the police makes people do, while its short clocks run. */
final class ReferralTasks {
    static final List<Waiting> ALL = List.of(
            // Whoever is in the team does not decide.
            new Waiting(
                    QueueTask.DECIDE_REFERRAL,
                    REFERRAL,
                    "r310.5-2.decide",
                    in("m.status", ReferralStatus.REPORTED)
                            + " and not exists (select t from Referral r join r.team t where r = m and t.person = :me)"),
            new Waiting(QueueTask.SEND_REFERRAL, REFERRAL, "r310.5-2.send", in("m.status", ReferralStatus.APPROVED)),
            new Waiting(
                    QueueTask.ANSWER_REFUSAL,
                    REFERRAL,
                    List.of("r310.9-1.reconsider", "r310.9-3.supervision"),
                    in("m.status", ReferralStatus.DECLINED, ReferralStatus.UPHELD)),
            new Waiting(
                    QueueTask.HAND_OVER,
                    REFERRAL,
                    "r310.12.hand-over",
                    in("m.status", ReferralStatus.FILED) + " and m.answer.handedOverOn is null"));

    private ReferralTasks() {}
}
