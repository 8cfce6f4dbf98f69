package org.infopool.domain.proceeding;

import java.util.List;
import org.infopool.domain.document.DocumentNumber;

/**
 * What the investigators report.
 *
 * @param outcome which of the four ends they propose (APL 57)
 * @param report what was found, in words
 * @param complex whether the circumstances are complex: then the heads discuss it (APL 57(2))
 */
public record Investigation(ReportedOutcome outcome, String report, boolean complex, List<DocumentNumber> evidence) {
    /** Copies the list. */
    public Investigation {
        evidence = List.copyOf(evidence);
    }
}
