package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.ending.EndingNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseEvent;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.ejb.ending.Endings;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.license.Licenses;
import org.infopool.ejb.platform.BusinessNumbers;
import org.jspecify.annotations.Nullable;

/** Opens the wind-down that the end of a license brings, where its holder held data. */
@ApplicationScoped
public class WindDownMaker implements EventObserver {
    @Inject
    WindDownRepository windDowns;

    @Inject
    Licenses licenses;

    @Inject
    Endings endings;

    @Inject
    BusinessNumbers numbers;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return 110;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof LicenseEvent.Ended ended) {
            var license = licenses.find(ended.number()).orElseThrow();
            var persons = license.scale().persons();
            if (persons > 0) {
                var windDown = WindDown.from(
                        ended,
                        new WindDownNumber(numbers.next(WindDownNumber.PREFIX)),
                        license.office(),
                        persons,
                        successor(ended));
                windDowns.add(windDown);
                journal.record(windDown.open(ended.act().on(WindDown.BASIS)));
            }
        }
    }

    private @Nullable UnifiedSocialCreditCode successor(LicenseEvent.Ended ended) {
        var decision = ended.decision();
        return decision == null || decision.kind() != SubjectKind.ENDING
                ? null
                : endings.successor(new EndingNumber(decision.number())).orElse(null);
    }
}
