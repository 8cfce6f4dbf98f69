package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.access.Account;
import org.infopool.domain.access.AccountStatus;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.shared.RuleViolated;

/** Finds and keeps accounts and offices. Called inside a use case's transaction. */
@ApplicationScoped
class AccountRepository {
    @PersistenceContext
    private EntityManager entities;

    void add(Account account) {
        entities.persist(account);
    }

    void add(Office office) {
        entities.persist(office);
        // The offices below refer to it by its number, which the provider does not know.
        entities.flush();
    }

    Optional<Account> find(String username) {
        return entities.createQuery(
                        "select a from Account a join fetch a.person where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /**
     * The account of that name.
     *
     * @throws RuleViolated {@code account.notFound}
     */
    Account get(String username) {
        return find(username).orElseThrow(() -> new RuleViolated("account.notFound", username));
    }

    /** Whether there is any account at all: there is none only before the first start. */
    boolean isEmpty() {
        return entities.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether somebody has an open account for an enterprise. */
    boolean isOpenFor(String enterprise) {
        return !entities.createQuery(
                        "select a.id from Account a where a.enterprise = :enterprise and a.status = :open", Long.class)
                .setParameter("enterprise", enterprise)
                .setParameter("open", AccountStatus.OPEN)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * The office of that number.
     *
     * @throws RuleViolated {@code office.notFound}
     */
    Office office(OfficeNumber number) {
        return entities.createQuery("select o from Office o where o.number = :number", Office.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolated("office.notFound", number.value()));
    }

    /** All offices in scope, each after the one above it. */
    List<OfficeView> offices(Scope scope) {
        return entities.createQuery(
                        "select new org.infopool.ejb.access.OfficeView(o.number, o.parent, o.level, o.nameZh, o.nameEn)"
                                + " from Office o where o.path like :offices order by o.path",
                        OfficeView.class)
                .setParameter("offices", scope.offices())
                .getResultList();
    }

    /** The accounts in scope that fit the filter, by user name, from after that one. */
    List<Account> page(Scope scope, AccountFilter filter, int limit) {
        return narrowed(
                        "select distinct a from Account a join fetch a.person p where ",
                        "a.username > :after order by a.username",
                        scope,
                        filter,
                        Account.class)
                .setParameter("after", filter.after())
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many accounts in scope fit the filter, counted up to {@code most}. */
    int count(Scope scope, AccountFilter filter, int most) {
        return narrowed("select a.id from Account a join a.person p where ", "1 = 1", scope, filter, Long.class)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> narrowed(
            String start, String end, Scope scope, AccountFilter filter, Class<T> resultType) {
        var condition = new StringBuilder(start)
                .append("(a.office is null or exists (select o.id from Office o")
                .append(" where o.number = a.office and o.path like :offices)) and ");
        if (filter.role() != null) {
            condition.append(":role member of a.roles and ");
        }
        if (filter.status() != null) {
            condition.append("a.status = :status and ");
        }
        if (!filter.query().isEmpty()) {
            condition
                    .append("(a.username like :query escape '!' or lower(p.nameLatin) like :query escape '!'")
                    .append(" or p.nameZh like :query escape '!') and ");
        }
        var query = entities.createQuery(condition.append(end).toString(), resultType)
                .setParameter("offices", scope.offices());
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (!filter.query().isEmpty()) {
            query.setParameter("query", "%" + escaped(filter.query()) + "%");
        }
        return query;
    }

    /** What was typed, so that {@code like} takes it literally. */
    private static String escaped(String typed) {
        return typed.replaceAll("[%_!]", "!$0");
    }
}
