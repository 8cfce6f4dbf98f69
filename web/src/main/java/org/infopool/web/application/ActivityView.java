package org.infopool.web.application;

import java.util.List;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.web.platform.Fact;

/**
 * A processing activity as a page shows it.
 *
 * @param index its place in the form, from 0
 * @param facts everything that is declared of it
 */
public record ActivityView(int index, ProcessingActivity activity, List<Fact> facts) {
    /** What for. */
    public String purpose() {
        return activity.purpose();
    }

    /** Its number, as people count. */
    public int number() {
        return index + 1;
    }

    public long persons() {
        return activity.persons();
    }
}
