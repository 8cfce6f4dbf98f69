package org.infopool.ejb.license;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Request;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.license.License;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.Terms;
import org.infopool.domain.shared.Period;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;

/** Makes of a granted application what it asked for: a license, another term of one, or that one says something else. */
@ApplicationScoped
public class LicenseMaker implements EventObserver {
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
        switch (event) {
            case ApplicationEvent.Granted granted -> {
                switch (granted.request().kind()) {
                    case NEW -> grant(granted);
                    case RENEWAL -> {
                        var license = concerned(granted.request());
                        journal.record(license.renew(granted, next(license)));
                    }
                    case VARIATION ->
                        journal.record(concerned(granted.request()).vary(granted));
                }
            }
            case ApplicationEvent.DeemedGranted granted -> {
                var license = concerned(granted.request());
                journal.record(license.renew(granted, next(license)));
            }
            default -> {}
        }
    }

    private void grant(ApplicationEvent.Granted granted) {
        var term = Terms.from(granted.act().effectiveOn(), rules.current());
        var license = License.from(granted, new LicenseNumber(numbers.next(LicenseNumber.PREFIX)), term);
        licenses.add(license);
        journal.record(license.grant(granted.act()));
    }

    private Period next(License license) {
        return Terms.after(license.term(), rules.current());
    }

    private License concerned(Request request) {
        var license = Objects.requireNonNull(request.license(), "the license that is renewed or varied");
        return licenses.find(new LicenseNumber(license.number()))
                .orElseThrow(() -> new IllegalStateException("an application without its license: " + license));
    }
}
