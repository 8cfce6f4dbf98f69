package org.infopool.web.referral;

import java.util.Map;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.referral.ReferralDetails;
import org.infopool.ejb.referral.ReferralRow;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** How referrals look to programs. */
final class ReferralAnswer {
    private ReferralAnswer() {}

    static Map<String, @Nullable Object> row(ReferralRow row) {
        var referral = row.referral();
        return ListAnswer.item(
                "number", referral.number().value(),
                "violation", referral.violation().value(),
                "uscc", referral.uscc().value(),
                "enterpriseName", referral.enterpriseName(),
                "criminalResult", referral.criminalResult(),
                "status", referral.status().name(),
                "steppedOn", referral.steppedOn());
    }

    static Map<String, @Nullable Object> state(ReferralDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    static Map<String, @Nullable Object> whole(ReferralDetails details) {
        var whole = state(details);
        whole.put("violation", details.violation().value());
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("grounds", details.grounds());
        whole.put("criminalResult", details.criminalResult());
        whole.put("steppedOn", details.steppedOn());
        whole.put("team", details.team().stream().map(PersonNumber::value).toList());
        whole.put(
                "items",
                details.items().stream()
                        .map(item -> ListAnswer.item(
                                "name", item.name(), "quantity", item.quantity(), "place", item.place()))
                        .toList());
        whole.put("itemsListedOn", details.itemsListedOn());
        whole.put(
                "papers",
                details.papers().stream()
                        .map(paper -> ListAnswer.item(
                                "document",
                                paper.document().value(),
                                "part",
                                paper.part().name()))
                        .toList());
        whole.put("noTestReports", details.noTestReports());
        whole.put(
                "missingParts", details.missingParts().stream().map(Enum::name).toList());
        whole.put("report", details.report());
        whole.put(
                "decidedBy",
                details.decidedBy() == null ? null : details.decidedBy().value());
        whole.put("decisionReason", details.decisionReason());
        whole.put("police", details.police());
        whole.put("procuratorate", details.procuratorate());
        whole.put("sentAt", details.sentAt());
        whole.put("receipt", details.receipt());
        whole.put("receiptSignedBy", details.receiptSignedBy());
        whole.put("caseNumber", details.caseNumber());
        whole.put("declineReasons", details.declineReasons());
        whole.put("reconsideration", details.reconsideration());
        whole.put("upholdReasons", details.upholdReasons());
        whole.put("supervision", details.supervision());
        whole.put("handedOverOn", details.handedOverOn());
        whole.put(
                "outcome", details.outcome() == null ? null : details.outcome().name());
        whole.put("criminalFineFen", fen(details.criminalFine()));
        whole.put("stillToPayFen", fen(details.stillToPay()));
        whole.put("endReason", details.endReason());
        return whole;
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }
}
