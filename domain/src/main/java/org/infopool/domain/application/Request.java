package org.infopool.domain.application;

import java.time.LocalDate;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks for, and of which license.
 *
 * @param license the license that it concerns; absent where it asks for one
 * @param applyBy the last day for handing in a renewal
 * @param decideBy the last day of the license's term: a renewal that is not decided by then is deemed granted (ALL 50)
 */
public record Request(
        ApplicationKind kind,
        @Nullable Subject license,
        @Nullable LocalDate applyBy,
        @Nullable LocalDate decideBy) {
    /** A license is asked for. */
    public static final Request NEW_LICENSE = new Request(ApplicationKind.NEW, null, null, null);

    /** The renewal of a license is asked for. */
    public static Request renewal(Subject license, LocalDate applyBy, LocalDate decideBy) {
        return new Request(ApplicationKind.RENEWAL, license, applyBy, decideBy);
    }

    /** The variation of a license is asked for. */
    public static Request variation(Subject license) {
        return new Request(ApplicationKind.VARIATION, license, null, null);
    }

    /** Whether a renewal is asked for. */
    public boolean isRenewal() {
        return kind == ApplicationKind.RENEWAL;
    }

    /** Whether it is about this license. */
    public boolean concerns(Subject other) {
        return other.equals(license);
    }

    /** Refuses to take a renewal in after its last day. What was handed in by then can be supplemented afterwards. */
    void requireTimely(ApplicationNumber number, LocalDate day) {
        if (applyBy != null && decideBy != null) {
            RuleViolated.unless(!day.isAfter(applyBy), "application.renewalTooLate", number, applyBy, decideBy);
        }
    }

    /** Refuses to decide a renewal after the term: the law has decided it. */
    void requireDecidable(ApplicationNumber number, LocalDate day) {
        if (decideBy != null) {
            RuleViolated.unless(!day.isAfter(decideBy), "application.termOver", number, decideBy);
        }
    }

    /** Refuses to deem anything granted but a renewal whose license's term has ended. */
    void requireDeemed(ApplicationNumber number, LocalDate day) {
        RuleViolated.unless(decideBy != null && day.isAfter(decideBy), "application.notDeemed", number);
    }
}
