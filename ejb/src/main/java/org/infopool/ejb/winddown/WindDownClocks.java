package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownEvent;
import org.infopool.domain.winddown.WindDownStep;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.journal.EventObserver;

/** The clocks of a wind-down: one for each step of the holder, and the time to verify. */
@ApplicationScoped
public class WindDownClocks implements EventObserver {
    @Inject
    Deadlines deadlines;

    @Override
    public int turn() {
        return 500;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case WindDownEvent.Opened opened -> {
                for (var step : WindDownStep.values()) {
                    start(opened, step.rule());
                }
                start(opened, WindDown.PROVE);
            }
            case WindDownEvent.Stopped stopped -> meet(stopped, WindDownStep.STOP.rule());
            case WindDownEvent.IndividualsTold told -> meet(told, WindDownStep.TELL.rule());
            case WindDownEvent.Disposed disposed -> {
                if (disposed.all()) {
                    meet(disposed, WindDownStep.DISPOSE.rule());
                }
            }
            case WindDownEvent.Filed filed -> {
                meet(filed, WindDown.PROVE);
                meet(filed, WindDown.MEND);
                start(filed, WindDown.VERIFY);
            }
            case WindDownEvent.SentBack back -> {
                meet(back, WindDown.VERIFY);
                start(back, WindDown.MEND);
            }
            case WindDownEvent.Closed closed -> {
                meet(closed, WindDown.VERIFY);
                deadlines.cancelAll(closed, closed.subject());
            }
            default -> {}
        }
    }

    /** The license may have ended on an earlier day: nobody has less time for that. */
    private void start(WindDownEvent event, String rule) {
        deadlines.start(event, event.subject(), rule, event.act().day());
    }

    private void meet(WindDownEvent event, String rule) {
        deadlines.meet(event, event.subject(), rule);
    }
}
