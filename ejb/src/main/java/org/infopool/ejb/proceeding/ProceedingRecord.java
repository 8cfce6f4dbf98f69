package org.infopool.ejb.proceeding;

import java.util.List;
import org.infopool.ejb.casefile.CaseFile;
import org.infopool.ejb.register.PublicationView;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a page shows of one proceeding.
 *
 * @param violations what it is about
 * @param major whether what was told must be reviewed by a lawyer and discussed by the heads; never for the party
 * @param reviewed whether a legal review was passed after the last notice
 * @param discussed whether the heads were in favor, on what that review found
 * @param publication how the decision is shown on the register; absent where it is not
 * @param file its deadlines, time line, documents, and what people are called
 */
public record ProceedingRecord(
        ProceedingDetails details,
        List<ChargedViolation> violations,
        boolean major,
        boolean reviewed,
        boolean discussed,
        @Nullable PublicationView publication,
        CaseFile file) {
    /** Whether nothing but the decision itself is missing. */
    public boolean isReadyToDecide() {
        return switch (details.status()) {
            case INVESTIGATED -> true;
            case HEARD -> !major || (reviewed && discussed);
            default -> false;
        };
    }
}
