package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.ejb.proceeding.ProceedingRecord;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.jspecify.annotations.Nullable;

/** The proceeding that a page is about, read once for each request. */
@RequestScoped
public class OpenProceeding {
    @Inject
    private ProceedingRecordService records;

    private @Nullable ProceedingRecord record;

    /** The proceeding of this number. */
    public ProceedingRecord get(String number) {
        var known = record;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.record(new ProceedingNumber(number));
            record = known;
        }
        return known;
    }
}
