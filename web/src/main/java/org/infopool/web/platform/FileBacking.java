package org.infopool.web.platform;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.infopool.ejb.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** What the beans behind the pages of matters show alike of what is kept in one. */
public abstract class FileBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ClockViews clockViews;

    @Inject
    private Timelines timelines;

    @Inject
    private DocumentViews documentViews;

    /** What is kept in the matter that the page is about. */
    protected abstract CaseFile caseFile();

    /** Its deadlines with the way they were computed. */
    public List<ClockView> getClocks() {
        return caseFile().clocks().stream().map(clockViews::of).toList();
    }

    /** The deadline that ends first; absent while none runs. */
    protected @Nullable ClockView nextClock() {
        return caseFile().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clockViews::of)
                .orElse(null);
    }

    /** What happened to it. */
    public List<TimelineEntry> getTimeline() {
        return timelines.of(caseFile().timeLine(), caseFile().names());
    }

    /** What happened to it after so many events, as it stands in a file that was read just now. */
    protected List<TimelineEntry> since(CaseFile fresh, int eventsSeen) {
        return timelines.of(
                fresh.timeLine().stream()
                        .filter(entry -> entry.event().seq() > eventsSeen)
                        .toList(),
                fresh.names());
    }

    /** What was handed in and written in it. */
    public List<DocumentView> getDocuments() {
        return documentViews.of(caseFile().documents(), caseFile().names());
    }
}
