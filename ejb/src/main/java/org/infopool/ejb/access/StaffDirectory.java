package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.PersonNumber;

/** Who of the staff can be given a part in a matter. Whether they may have it is asked when it is given. */
@ApplicationScoped
public class StaffDirectory {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonNames names;

    /** Those with one of the roles in the offices of a scope, by number. */
    public List<StaffMember> of(Collection<Role> roles, Scope scope) {
        var people = entities.createQuery(
                        "select distinct a.person.number from Account a join a.roles r where a.status = :open and r in :roles"
                                + " and exists (select o from Office o where o.number = a.office and o.path like :offices)"
                                + " order by a.person.number",
                        PersonNumber.class)
                .setParameter("open", AccountStatus.OPEN)
                .setParameter("roles", roles)
                .setParameter("offices", scope.offices())
                .getResultList();
        var called = names.of(people);
        return people.stream()
                .flatMap(person -> Stream.ofNullable(called.get(person)).map(name -> new StaffMember(person, name)))
                .toList();
    }
}
