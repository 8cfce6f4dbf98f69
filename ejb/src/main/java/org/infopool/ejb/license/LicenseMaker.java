package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.Period;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;

/** Makes the license that a granted application brings. */
@ApplicationScoped
public class LicenseMaker implements EventObserver {
    private static final String TERM = "pool.license.term";

    @Inject
    EventJournal journal;

    @Inject
    LicenseRepository licenses;

    @Inject
    BusinessNumbers numbers;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 110;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof ApplicationEvent.Granted granted) {
            var license = License.from(granted, new LicenseNumber(numbers.next(LicenseNumber.PREFIX)), term(granted));
            licenses.add(license);
            journal.record(license.grant(granted.act()));
        }
    }

    /** From the day of the decision to the day before the term has passed: {@code validTo} is the last valid day. */
    private Period term(ApplicationEvent.Granted granted) {
        var start = granted.act().effectiveOn();
        var book = rules.current();
        var end = book.period(TERM).dueFrom(start, List.of(), book.calendar()).day();
        return Period.of(start, end.minusDays(1));
    }
}
