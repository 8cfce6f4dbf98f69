package org.infopool.ejb.winddown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.clock.Deadlines;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Wind-downs as they are read: one with everything that belongs to it, or many. */
@Stateless
@RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
public class WindDownRecordService {
    @Inject
    CurrentActor current;

    @Inject
    WindDownRepository windDowns;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseFiles files;

    /** One wind-down with everything that belongs to it. */
    public WindDownRecord record(WindDownNumber number) {
        var windDown = windDowns.visible(number);
        return new WindDownRecord(
                WindDownDetails.of(windDown),
                files.of(windDown.subject(), Collections.singletonList(windDown.verifiedBy())));
    }

    /** The wind-downs that the one who is signed in may see, each with the deadline that ends first. */
    public ListPage<WindDownRow> list(ListQuery query, @Nullable WindDownStatus status) {
        var page = windDowns.list(query, status);
        var nearest = deadlines.nearest(
                page.rows().stream().map(WindDownRecordService::subject).toList());
        return page.map(row -> new WindDownRow(row, nearest.get(subject(row))));
    }

    private static Subject subject(WindDownSummary row) {
        return new Subject(SubjectKind.WIND_DOWN, row.number().value());
    }

    /** The wind-down that followed a license, if there is one that the one who is signed in may see. */
    public Optional<WindDownDetails> of(LicenseNumber license) {
        return windDowns
                .of(license)
                .filter(windDown -> current.scope().covers(windDown.uscc().value(), windDown.office()))
                .map(WindDownDetails::of);
    }
}
