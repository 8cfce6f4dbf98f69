package org.infopool.ejb.enforcement;

import java.time.LocalDate;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.MeasureKind;
import org.jspecify.annotations.Nullable;

/** A line of a list of measures. */
public record MeasureSummary(
        MeasureNumber number,
        String enterpriseName,
        UnifiedSocialCreditCode uscc,
        MeasureKind kind,
        SubjectKind basisKind,
        String basisNumber,
        MeasureStatus status,
        LocalDate orderedOn,
        @Nullable LocalDate servedOn) {
    /** The duty that was missed, or the violation. */
    public Subject basis() {
        return new Subject(basisKind, basisNumber);
    }
}
