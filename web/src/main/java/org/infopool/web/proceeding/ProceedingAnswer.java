package org.infopool.web.proceeding;

import java.util.List;
import java.util.Map;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.proceeding.Hearing;
import org.infopool.domain.proceeding.HeldDiscussion;
import org.infopool.domain.proceeding.LegalReview;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.proceeding.PenaltyDetails;
import org.infopool.ejb.proceeding.ProceedingDetails;
import org.infopool.ejb.proceeding.ProceedingRecord;
import org.infopool.ejb.proceeding.ProceedingRow;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** How proceedings look to programs. */
final class ProceedingAnswer {
    private ProceedingAnswer() {}

    static Map<String, @Nullable Object> row(ProceedingRow row) {
        var proceeding = row.proceeding();
        return ListAnswer.item(
                "number", proceeding.number().value(),
                "enterpriseName", proceeding.enterpriseName(),
                "uscc", proceeding.uscc().value(),
                "status", proceeding.status().name(),
                "proposedOn", proceeding.proposedOn(),
                "filedOn", proceeding.filedOn(),
                "outcome", named(proceeding.outcome()),
                "decidedOn", proceeding.decidedOn(),
                "servedOn", proceeding.servedOn());
    }

    static Map<String, @Nullable Object> state(ProceedingDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    static Map<String, @Nullable Object> people(List<StaffMember> people) {
        return ListAnswer.item(
                "items",
                people.stream()
                        .map(one -> ListAnswer.item(
                                "person", one.person().value(),
                                "name", one.name().english(),
                                "nameZh", one.name().chinese()))
                        .toList());
    }

    static Map<String, @Nullable Object> whole(ProceedingRecord record) {
        var details = record.details();
        var whole = state(details);
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("office", office(details.office()));
        whole.put(
                "license", details.license() == null ? null : details.license().value());
        whole.put(
                "violations",
                details.violations().stream().map(ViolationNumber::value).toList());
        whole.put("place", details.place());
        whole.put("facts", details.facts());
        whole.put("special", details.special());
        whole.put("proposedOn", details.proposedOn());
        whole.put("investigators", persons(details.investigators()));
        whole.put("filedOn", details.filedOn());
        whole.put("notFiledReason", details.notFiledReason());
        whole.put("reportedOutcome", named(details.reportedOutcome()));
        whole.put("report", details.report());
        whole.put("complex", details.complex());
        whole.put("extendedOn", details.extendedOn());
        whole.put("round", details.round());
        whole.put("told", penalty(details.told()));
        whole.put("noticeServedOn", details.noticeServedOn());
        whole.put("statement", details.statement());
        whole.put("statedOn", details.statedOn());
        whole.put("waiver", named(details.waiver()));
        whole.put("hearing", hearing(details.hearing()));
        whole.put("major", record.major());
        whole.put(
                "reviews",
                details.reviews().stream().map(ProceedingAnswer::review).toList());
        whole.put(
                "discussions",
                details.discussions().stream().map(ProceedingAnswer::discussion).toList());
        whole.put("outcome", named(details.outcome()));
        whole.put("noPenalty", named(details.noPenalty()));
        whole.put("decided", penalty(details.decided()));
        whole.put("decisionReason", details.decisionReason());
        whole.put("answer", details.answer());
        whole.put("remedies", details.remedies());
        whole.put("decidedBy", person(details.decidedBy()));
        whole.put("decidedOn", details.decidedOn());
        whole.put("ruleBookVersion", details.ruleBookVersion());
        whole.put("letter", details.letter() == null ? null : details.letter().value());
        whole.put("servedOn", details.servedOn());
        whole.put("payBy", details.payBy());
        whole.put("paidOn", details.paidOn());
        whole.put("lateFeeFen", fen(details.lateFee()));
        whole.put("closedOn", details.closedOn());
        whole.put(
                "publication",
                record.publication() == null
                        ? null
                        : record.publication().number().value());
        whole.put(
                "documents",
                record.file().documents().stream()
                        .map(document -> ListAnswer.item(
                                "document", document.number().value(),
                                "purpose", document.purpose(),
                                "name", document.name()))
                        .toList());
        return whole;
    }

    private static @Nullable Map<String, @Nullable Object> penalty(@Nullable PenaltyDetails penalty) {
        return penalty == null
                ? null
                : ListAnswer.item(
                        "measures",
                        penalty.grounds().entrySet().stream()
                                .map(ground -> ListAnswer.item(
                                        "measure", ground.getKey().name(), "rule", ground.getValue()))
                                .toList(),
                        "fineBasis",
                        penalty.fineBasis(),
                        "fineFen",
                        penalty.fine().fen(),
                        "confiscationFen",
                        penalty.confiscation().fen(),
                        "beyondDefault",
                        penalty.beyondDefault(),
                        "milder",
                        penalty.milder(),
                        "hearing",
                        penalty.hearing());
    }

    private static @Nullable Map<String, @Nullable Object> hearing(@Nullable Hearing hearing) {
        return hearing == null
                ? null
                : ListAnswer.item(
                        "chair", hearing.plan().chair().value(),
                        "at", hearing.plan().at().toString(),
                        "place", hearing.plan().place(),
                        "open", hearing.plan().open(),
                        "heldOn", hearing.heldOn(),
                        "representatives", hearing.representatives(),
                        "minutes", hearing.minutes(),
                        "signed", hearing.signed(),
                        "refusal", hearing.refusal());
    }

    private static Map<String, @Nullable Object> review(LegalReview review) {
        return ListAnswer.item(
                "round", review.round(),
                "reviewer", review.reviewer().value(),
                "passed", review.isPassed(),
                "opinion", review.opinion(),
                "reviewedOn", review.reviewedOn());
    }

    private static Map<String, @Nullable Object> discussion(HeldDiscussion held) {
        return ListAnswer.item(
                "round", held.round(),
                "day", held.day(),
                "carried", held.carried(),
                "chair", held.discussion().chair().value(),
                "inFavor", persons(held.discussion().inFavor()),
                "against", persons(held.discussion().against()),
                "absent", persons(held.discussion().absent()),
                "minutes", held.discussion().minutes());
    }

    private static String office(OfficeNumber office) {
        return office.toString();
    }

    private static @Nullable String named(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String person(@Nullable PersonNumber person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    private static List<String> persons(List<PersonNumber> people) {
        return people.stream().map(PersonNumber::value).toList();
    }
}
