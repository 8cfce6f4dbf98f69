package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.TimeLines;

/**
 * What inspections rest on. Most of it belongs to features that build on inspections, so whose matter it is stands in
 * what first happened to it.
 */
@ApplicationScoped
class Grounds {
    private static final int FIRST = 1;

    @Inject
    TimeLines timeLines;

    /**
     * Refuses a ground that is not a matter of the enterprise.
     *
     * @throws RuleViolated {@code inspection.groundUnknown}, {@code inspection.groundOfOther}
     */
    void check(Subject ground, UnifiedSocialCreditCode inspected) {
        var first = timeLines.event(new EventReference(ground, FIRST));
        if (first == null) {
            throw new RuleViolated("inspection.groundUnknown", ground.number());
        }
        var whose = ground.kind() == SubjectKind.ENTERPRISE
                ? ground.number()
                : first.details().get("uscc");
        RuleViolated.unless(inspected.value().equals(whose), "inspection.groundOfOther", ground.number());
    }
}
