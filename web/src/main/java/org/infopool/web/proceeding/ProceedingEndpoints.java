package org.infopool.web.proceeding;

import jakarta.inject.Inject;
import java.util.Map;
import org.infopool.domain.proceeding.ProceedingNumber;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.web.platform.MatterEndpoints;
import org.jspecify.annotations.Nullable;

/** What the endpoints of proceedings have in common. */
abstract class ProceedingEndpoints extends MatterEndpoints<ProceedingNumber> {
    @Inject
    ProceedingRecordService records;

    @Override
    protected ProceedingNumber numbered(String number) {
        return new ProceedingNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ProceedingNumber proceeding) {
        return ProceedingAnswer.state(records.record(proceeding).details());
    }
}
