package org.infopool.web.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.access.Roles;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** The fields by which roles are given: which, of what rank, in which office. */
public class RolesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Role[] roles = {};
    private @Nullable Rank rank;
    private @Nullable String office;

    /** The roles that staff can have. */
    public static List<Role> choices() {
        return EnumSet.complementOf(EnumSet.of(Role.APPLICANT)).stream().toList();
    }

    /** Fills the fields with roles that are held. */
    void show(List<Role> held, @Nullable Rank heldRank, @Nullable OfficeNumber heldOffice) {
        roles = held.toArray(Role[]::new);
        rank = heldRank;
        office = heldOffice == null ? null : heldOffice.value();
    }

    /**
     * The roles that the fields name.
     *
     * @throws RuleViolated {@code account.…} where they do not go together
     */
    Roles chosen() {
        return new Roles(Set.of(roles), rank, office == null ? null : new OfficeNumber(office), null);
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public @Nullable Rank getRank() {
        return rank;
    }

    public void setRank(@Nullable Rank rank) {
        this.rank = rank;
    }

    public @Nullable String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office;
    }
}
