package org.infopool.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.ejb.application.ApplicationRecord;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** The application that a page is about, read once for each request and again after something was done with it. */
@RequestScoped
public class OpenApplication {
    @Inject
    private ApplicationRecordService records;

    @Inject
    private Timelines timelines;

    private @Nullable ApplicationRecord record;
    private @Nullable List<TimelineEntry> since;

    /** The application of this number. */
    public ApplicationRecord record(String number) {
        var known = record;
        if (known == null || !known.details().number().value().equals(number)) {
            known = records.record(new ApplicationNumber(number));
            record = known;
        }
        return known;
    }

    /** Forgets what was read, because it has changed. */
    public void changed() {
        record = null;
    }

    /** What happened to it after the event of this number, the newest first. The first answer holds for the request. */
    public List<TimelineEntry> since(String number, int eventsSeen) {
        var known = since;
        if (known == null) {
            var application = record(number);
            known = timelines.of(
                    application.timeLine().stream()
                            .filter(event -> isLater(event, eventsSeen))
                            .toList(),
                    application.names());
            since = known;
        }
        return known;
    }

    private static boolean isLater(TimeLineEntry event, int eventsSeen) {
        return event.event().subject().kind() == SubjectKind.APPLICATION
                && event.event().seq() > eventsSeen;
    }
}
