package org.infopool.web.winddown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.ejb.winddown.WindDownRecord;
import org.infopool.ejb.winddown.WindDownRecordService;
import org.jspecify.annotations.Nullable;

/** The wind-down that a page is about, read once for each request. */
@RequestScoped
public class OpenWindDown {
    @Inject
    private WindDownRecordService records;

    private @Nullable WindDownRecord record;

    /** The wind-down of this number. */
    public WindDownRecord get(String number) {
        var known = record;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.record(new WindDownNumber(number));
            record = known;
        }
        return known;
    }
}
