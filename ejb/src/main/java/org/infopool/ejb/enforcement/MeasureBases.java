package org.infopool.ejb.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.enforcement.Measure;
import org.infopool.domain.enforcement.MeasureOrder;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.obligation.Duties;
import org.infopool.domain.obligation.ObligationNumber;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.obligation.Obligations;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** What a measure rests on: a violation, or a duty that was missed. */
@ApplicationScoped
class MeasureBases {
    @Inject
    EnforcementRepository enforcement;

    @Inject
    Obligations obligations;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    /**
     * A violation or a duty, as an order sees it.
     *
     * @param title what it is, in a few words
     * @param correction what an order asks for, where the orderer says no more
     * @param articles the rule book ids of what was broken
     * @param violation where it stands; absent for a duty
     * @param duty where it stands; absent for a violation
     */
    record Basis(
            Subject subject,
            UnifiedSocialCreditCode uscc,
            String enterpriseName,
            OfficeNumber office,
            @Nullable LicenseNumber license,
            LocalizedText title,
            LocalizedText correction,
            List<String> articles,
            String complyRule,
            @Nullable ViolationStatus violation,
            @Nullable ObligationStatus duty) {
        /** Refuses a measure for which it is too early or too late. */
        void check(MeasureKind kind) {
            if (duty != null) {
                RuleViolated.unless(duty == ObligationStatus.OVERDUE, "measure.basisEnded", subject.number(), duty);
            }
            if (violation != null) {
                // Where there is no penalty, the party is educated (APL 33(3)).
                RuleViolated.unless(
                        violation != ViolationStatus.NOT_PURSUED || kind == MeasureKind.GUIDANCE,
                        "measure.basisEnded",
                        subject.number(),
                        violation);
                RuleViolated.unless(
                        violation != ViolationStatus.SUSPECTED || kind != MeasureKind.ORDER_TO_CORRECT,
                        "measure.notAssessed",
                        subject.number());
            }
        }
    }

    /**
     * The violation or duty, if the one who acts may see it.
     *
     * @throws RuleViolated {@code access.notFound}, {@code measure.basis}
     */
    Basis visible(Subject subject) {
        return switch (subject.kind()) {
            case VIOLATION -> violation(new ViolationNumber(subject.number()));
            case OBLIGATION -> duty(new ObligationNumber(subject.number()));
            default -> throw new RuleViolated("measure.basis");
        };
    }

    private Basis violation(ViolationNumber number) {
        var violation = enforcement.visibleViolation(number);
        var type = rules.current().violationType(violation.type()).orElseThrow();
        return new Basis(
                violation.subject(),
                violation.uscc(),
                violation.enterpriseName(),
                violation.office(),
                violation.license(),
                type.title(),
                type.correction(),
                type.anchors(),
                Measure.COMPLY,
                violation.status(),
                null);
    }

    private Basis duty(ObligationNumber number) {
        var duty = obligations.find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        current.scope().check(duty.uscc().value(), duty.office(), number);
        var rule = rules.current().parameter(duty.duty());
        var selfInspection = duty.duty().equals(Duties.SELF_INSPECTION);
        var correction = selfInspection
                ? rules.current()
                        .violationType("SELF_INSPECTION_MISSED")
                        .orElseThrow()
                        .correction()
                : rule.title();
        return new Basis(
                new Subject(SubjectKind.OBLIGATION, number.value()),
                duty.uscc(),
                duty.enterpriseName(),
                duty.office(),
                duty.license(),
                rule.title(),
                correction,
                List.of(duty.duty()),
                selfInspection ? Measure.COMPLY_SELF_INSPECTION : Measure.COMPLY,
                null,
                duty.status());
    }

    MeasureProposalView propose(Basis basis, MeasureKind kind) {
        var book = rules.current();
        var binds = kind == MeasureKind.ORDER_TO_CORRECT;
        var articles = new ArrayList<>(basis.articles());
        articles.add(legalBasis(kind));
        return new MeasureProposalView(
                basis.subject(),
                basis.uscc(),
                basis.enterpriseName(),
                basis.title(),
                kind,
                basis.correction(),
                List.copyOf(articles),
                binds ? book.period(basis.complyRule()).span().amount() : 0,
                !basis.complyRule().equals(Measure.COMPLY),
                book.number(Measure.LONGEST),
                MeasureOrder.milderThan(kind));
    }

    /** The rule book id of the article by which a measure of this kind is ordered. */
    static String legalBasis(MeasureKind kind) {
        return switch (kind) {
            case GUIDANCE -> "apl.6.education";
            case INTERVIEW -> "p14.38.interview";
            default -> "p14.34.order";
        };
    }
}
