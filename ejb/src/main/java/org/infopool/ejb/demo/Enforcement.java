package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.Harm;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureOrder;
import org.infopool.domain.enforcement.Purpose;
import org.infopool.domain.enforcement.Sensitivity;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.enforcement.MeasureService;
import org.infopool.ejb.enforcement.ViolationService;
import org.jspecify.annotations.Nullable;

/** The steps by which violations are taken up; every story of supervision takes some of them. */
@ApplicationScoped
class Enforcement {
    @Inject
    Stage stage;

    @Inject
    ViolationService violations;

    @Inject
    MeasureService measures;

    /** Writes a suspicion down, of something that went on for a month until three days ago. */
    ViolationNumber suspect(String officer, DemoEnterprise party, String type, @Nullable Subject source, String facts) {
        var today = stage.today();
        return stage.by(
                officer,
                () -> violations.suspect(new ViolationService.Suspicion(
                        party.uscc(), null, type, source, facts, List.of(), today.minusDays(33), today.minusDays(3))));
    }

    /** What is known of a violation; whatever is not named here does not weigh. */
    static ViolationFacts facts(
            Conduct conduct,
            Map<ItemCategory, Long> items,
            Money gains,
            long persons,
            Sensitivity sensitivity,
            Purpose purpose,
            Harm harm) {
        var none = ViolationFacts.NONE;
        return new ViolationFacts(
                conduct,
                items,
                none.duty(),
                gains,
                none.profit(),
                none.lawfulBusinessPurchase(),
                none.trackUsedForCrime(),
                none.knewCrime(),
                none.graveConsequence(),
                none.majorLoss(),
                none.priorCriminal(),
                none.priorAdministrativeOn(),
                persons,
                sensitivity,
                purpose,
                harm,
                none.safetyConcerned(),
                none.minor(),
                none.correctedInTime(),
                none.noFault(),
                none.mitigation(),
                none.repeated(),
                none.tampering());
    }

    /** Weighs the facts of a violation. */
    void assess(String caseworker, ViolationNumber violation, ViolationFacts facts) {
        stage.by(
                caseworker,
                () -> violations.assess(
                        violation, facts, violations.details(violation).events()));
    }

    /** Orders a violation to be corrected, in the words and the time that the rule book proposes. */
    MeasureNumber order(String caseworker, ViolationNumber violation, String whyNotMilder) {
        var basis = new Subject(SubjectKind.VIOLATION, violation.value());
        return stage.by(caseworker, () -> {
            var proposal = measures.propose(basis, MeasureKind.ORDER_TO_CORRECT);
            return measures.order(
                    basis,
                    new MeasureOrder(
                            proposal.kind(),
                            proposal.text().chinese(),
                            proposal.articles(),
                            proposal.days(),
                            MeasureKind.GUIDANCE,
                            whyNotMilder));
        });
    }

    /** Hands the order to the person who answers for the party. */
    void serve(String caseworker, MeasureNumber order, DemoEnterprise party) {
        stage.serve(caseworker, new Subject(SubjectKind.MEASURE, order.value()), party);
    }
}
