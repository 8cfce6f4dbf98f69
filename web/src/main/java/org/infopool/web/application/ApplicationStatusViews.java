package org.infopool.web.application;

import org.infopool.domain.application.ApplicationStatus;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the states of an application look like. */
public final class ApplicationStatusViews {
    private ApplicationStatusViews() {}

    /** The chip of a state. */
    public static StatusView of(ApplicationStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case GRANTED, DEEMED_GRANTED -> Tone.GOOD;
                    case DEFICIENT, REPRESENTATIONS -> Tone.SOON;
                    case REFUSED, NOT_ACCEPTED -> Tone.BAD;
                    case SUBMITTED, ACCEPTED, VETTING, RECOMMENDED -> Tone.RUNNING;
                    case DRAFT, NOT_REQUIRED, NOT_COMPETENT, ABANDONED, LAPSED, OVERTAKEN -> Tone.ENDED;
                });
    }
}
