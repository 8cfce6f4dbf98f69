package org.infopool.ejb.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.selfinspection.SelfInspectionNumber;

/** What holders said about themselves, for the features that look at them later. */
@ApplicationScoped
public class SelfInspections {
    @Inject
    SelfInspectionRepository selfInspections;

    /** The self-inspection of this number, whoever asks. */
    public Optional<SelfInspectionDetails> find(SelfInspectionNumber number) {
        return selfInspections.find(number).map(SelfInspectionDetails::of);
    }

    /** The last one that a holder has handed in, whoever asks. */
    public Optional<SelfInspectionDetails> lastOf(UnifiedSocialCreditCode holder) {
        return selfInspections.lastOf(holder).map(SelfInspectionDetails::of);
    }
}
