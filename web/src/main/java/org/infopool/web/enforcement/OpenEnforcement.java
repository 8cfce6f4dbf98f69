package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.enforcement.MeasureNumber;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.MeasureRecord;
import org.infopool.ejb.enforcement.ViolationRecord;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** The violation or measure that a page is about, read once for each request. */
@RequestScoped
public class OpenEnforcement {
    @Inject
    private EnforcementRecordService records;

    @Inject
    private Timelines timelines;

    private @Nullable ViolationRecord violation;
    private @Nullable MeasureRecord measure;

    /** The violation of this number. */
    public ViolationRecord violation(String number) {
        var known = violation;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.violation(new ViolationNumber(number));
            violation = known;
        }
        return known;
    }

    /** The measure of this number. */
    public MeasureRecord measure(String number) {
        var known = measure;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.measure(new MeasureNumber(number));
            measure = known;
        }
        return known;
    }

    /** What happened to the violation after the event of this number, the newest first. */
    public List<TimelineEntry> sinceViolation(String number, int eventsSeen) {
        var record = violation(number);
        return timelines.of(
                record.timeLine().stream()
                        .filter(entry -> entry.event().subject().kind() == SubjectKind.VIOLATION
                                && entry.event().seq() > eventsSeen)
                        .toList(),
                record.names());
    }

    /** What happened to the measure after the event of this number, the newest first. */
    public List<TimelineEntry> sinceMeasure(String number, int eventsSeen) {
        var record = measure(number);
        return timelines.of(
                record.timeLine().stream()
                        .filter(entry -> entry.event().subject().kind() == SubjectKind.MEASURE
                                && entry.event().seq() > eventsSeen)
                        .toList(),
                record.names());
    }
}
