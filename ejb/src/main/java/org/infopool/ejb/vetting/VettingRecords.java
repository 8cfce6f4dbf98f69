package org.infopool.ejb.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.vetting.Assessment;
import org.infopool.domain.vetting.Decision;
import org.infopool.domain.vetting.DecisionNumber;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.BusinessNumbers;

/** Makes an assessment for everybody who takes a seat, and the decision that a grant or a refusal records. */
@ApplicationScoped
public class VettingRecords implements EventObserver {
    @Inject
    EventJournal journal;

    @Inject
    VettingRepository vetting;

    @Inject
    BusinessNumbers numbers;

    @Override
    public int turn() {
        return 100;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ApplicationEvent.AssessorSeated seated -> {
                var assessment = Assessment.from(seated);
                vetting.add(assessment);
                journal.record(assessment.begin(seated.act()));
            }
            case ApplicationEvent.Granted granted -> make(Decision.from(granted, nextNumber()), granted.act());
            case ApplicationEvent.Refused refused -> make(Decision.from(refused, nextNumber()), refused.act());
            default -> {}
        }
    }

    private DecisionNumber nextNumber() {
        return new DecisionNumber(numbers.next(DecisionNumber.PREFIX));
    }

    private void make(Decision decision, Act act) {
        vetting.add(decision);
        journal.record(decision.make(act));
    }
}
