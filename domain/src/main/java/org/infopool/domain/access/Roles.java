package org.infopool.domain.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What an account is for: its roles, and what goes with them. Directors have a rank, staff an office, applicants an
 * enterprise.
 *
 * @param enterprise the number of the enterprise, for applicants only
 */
public record Roles(
        Set<Role> roles,
        @Nullable Rank rank,
        @Nullable OfficeNumber office,
        @Nullable String enterprise) {
    private static final Set<Role> ALONE = EnumSet.of(Role.APPLICANT, Role.ADMINISTRATOR, Role.OVERSIGHT);

    /**
     * Refuses what does not go together.
     *
     * @throws RuleViolated {@code account.noRole}, {@code account.roleStandsAlone}, {@code account.rankGoesWithDirector},
     *     {@code account.officeGoesWithStaff}, {@code account.enterpriseGoesWithApplicant}
     */
    public Roles {
        RuleViolated.unless(!roles.isEmpty(), "account.noRole");
        roles = Set.copyOf(roles);
        // Who manages accounts, or watches over everything, must not also handle matters; an applicant is not staff.
        RuleViolated.unless(roles.size() == 1 || roles.stream().noneMatch(ALONE::contains), "account.roleStandsAlone");
        RuleViolated.unless(roles.contains(Role.DIRECTOR) == (rank != null), "account.rankGoesWithDirector");
        boolean applicant = roles.contains(Role.APPLICANT);
        RuleViolated.unless(applicant == (office == null), "account.officeGoesWithStaff");
        RuleViolated.unless(applicant == (enterprise != null), "account.enterpriseGoesWithApplicant");
    }

    /** The roles in the order of their declaration. */
    public List<Role> inOrder() {
        return roles.stream().sorted().toList();
    }

    /** Those of an enterprise's team. */
    public static Roles applicant(String enterprise) {
        return new Roles(Set.of(Role.APPLICANT), null, null, enterprise);
    }

    /** Those of staff who do not direct. */
    public static Roles staff(OfficeNumber office, Collection<Role> roles) {
        return new Roles(Set.copyOf(roles), null, office, null);
    }

    /** Those of a director. */
    public static Roles director(OfficeNumber office, Rank rank) {
        return new Roles(Set.of(Role.DIRECTOR), rank, office, null);
    }
}
