package org.infopool.ejb.access;

import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Which matters somebody may see at all: an applicant those of their enterprise, staff those of their office and of the
 * offices below it, oversight all. Queries narrow their rows by it; single objects are checked by {@link #check}.
 *
 * <p>In a query over objects with an enterprise and an office:
 *
 * <pre>{@code
 * where (:enterprise is null or m.enterprise = :enterprise)
 *   and exists (select o from Office o where o.number = m.office and o.path like :offices)
 * }</pre>
 *
 * @param enterprise the one enterprise that may be seen, absent for staff
 * @param office the office whose matters may be seen, with all below; absent where the office does not matter
 */
public record Scope(@Nullable String enterprise, @Nullable OfficeNumber office) {
    /** Everything there is. */
    public static final Scope EVERYTHING = new Scope(null, null);

    /** Nothing: the scope of those who are not signed in. */
    public static final Scope NOTHING = new Scope("", null);

    /** Whether a matter of that enterprise, kept by that office, may be seen. */
    public boolean covers(@Nullable String matterEnterprise, @Nullable OfficeNumber matterOffice) {
        return (enterprise == null || enterprise.equals(matterEnterprise))
                && (office == null || office.covers(matterOffice));
    }

    /**
     * Refuses a matter out of scope as if it were not there, so that nobody learns of it.
     *
     * @param number what it was asked for by
     * @throws RuleViolated {@code access.notFound}
     */
    public void check(@Nullable String matterEnterprise, @Nullable OfficeNumber matterOffice, Object number) {
        RuleViolated.unless(covers(matterEnterprise, matterOffice), "access.notFound", number);
    }

    /** What the path of an office must be {@code like} to be covered. */
    public String offices() {
        return office == null ? "%" : office.path() + "%";
    }
}
