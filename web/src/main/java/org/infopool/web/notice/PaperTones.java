package org.infopool.web.notice;

import org.infopool.ejb.serving.PaperState;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the states of a paper look like. */
final class PaperTones {
    private PaperTones() {}

    static StatusView of(PaperState state) {
        return StatusView.of(
                state,
                switch (state) {
                    case AWAITED -> Tone.SOON;
                    case PUBLISHED -> Tone.RUNNING;
                    case SERVED -> Tone.GOOD;
                });
    }
}
