package org.infopool.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.ejb.ending.EndingRecord;
import org.infopool.ejb.ending.EndingRecordService;
import org.jspecify.annotations.Nullable;

/** The ending of a license that a page is about, read once for each request. */
@RequestScoped
public class OpenEnding {
    @Inject
    private EndingRecordService records;

    private @Nullable EndingRecord record;

    /** The ending of this number. */
    public EndingRecord get(String number) {
        var known = record;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.record(new EndingNumber(number));
            record = known;
        }
        return known;
    }
}
