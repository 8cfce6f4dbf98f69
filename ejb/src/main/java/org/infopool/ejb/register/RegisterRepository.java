package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.register.RegisterEntry;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps the lines of the register. Called inside a transaction. */
@ApplicationScoped
class RegisterRepository {
    private static final String AS_AT =
            "r.trueFrom <= :day and r.trueTo >= :day and r.knownFrom <= :known and r.knownTo > :known";

    @PersistenceContext
    EntityManager entities;

    void add(RegisterEntry entry) {
        entities.persist(entry);
    }

    /** The lines of a license that are held to be right now, the oldest first. */
    List<RegisterEntry> current(LicenseNumber license) {
        return entities.createQuery(
                        "select r from RegisterEntry r where r.license = :license and r.knownTo = :still"
                                + " order by r.trueFrom",
                        RegisterEntry.class)
                .setParameter("license", license)
                .setParameter("still", RegisterEntry.STILL_KNOWN)
                .getResultList();
    }

    /** What was true of a license on a day, as it was known at an instant. */
    Optional<RegisterEntry> line(LicenseNumber license, LocalDate day, Instant known) {
        return entities.createQuery(
                        "select r from RegisterEntry r where r.license = :license and " + AS_AT, RegisterEntry.class)
                .setParameter("license", license)
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultStream()
                .findFirst();
    }

    /** What is said of a license over all time, as it was known at an instant, the newest first. */
    List<RegisterEntry> history(LicenseNumber license, Instant known) {
        return entities.createQuery(
                        "select r from RegisterEntry r where r.license = :license and r.knownFrom <= :known"
                                + " and r.knownTo > :known order by r.trueFrom desc",
                        RegisterEntry.class)
                .setParameter("license", license)
                .setParameter("known", known)
                .getResultList();
    }

    /** The lines of these licenses on a day, as known at an instant. */
    List<RegisterEntry> lines(Collection<LicenseNumber> licenses, LocalDate day, Instant known) {
        return licenses.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from RegisterEntry r where r.license in :licenses and " + AS_AT,
                                RegisterEntry.class)
                        .setParameter("licenses", licenses)
                        .setParameter("day", day)
                        .setParameter("known", known)
                        .getResultList();
    }

    ListPage<RegisterLine> search(ListQuery query, @Nullable LicenseStatus status, LocalDate day, Instant known) {
        var list = new KeysetList<>(
                        RegisterLine.class,
                        "new org.infopool.ejb.register.RegisterLine(r.license, r.enterpriseName, r.latinName, r.uscc,"
                                + " r.status, r.termFrom, r.termTo)",
                        "RegisterEntry r",
                        "r.license",
                        RegisterLine::licenseNumber,
                        LicenseNumber::new)
                .sortable("number", "r.license", RegisterLine::licenseNumber, LicenseNumber::new)
                .where("r.trueFrom <= :day and r.trueTo >= :day", "day", day)
                .where("r.knownFrom <= :known and r.knownTo > :known", "known", known);
        if (status != null) {
            list.where("r.status = :status", "status", status);
        }
        if (!query.text().isEmpty()) {
            list.where("r.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }

    /**
     * What the events of licenses made of the register, in the order of the ledger from a place on. A line that closes an
     * earlier one repeats its cause, so the first line of each cause is the change.
     */
    List<RegisterChange> changes(long since, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        select e.ledger_index, e.recorded_at, r.license_number, r.enterprise_name, r.latin_name, r.uscc,
                          r.status, r.term_from, r.term_to, r.true_from, r.cause
                        from event e join register_entry r on r.license_number = e.subject_number
                          and r.cause_seq = e.subject_seq
                        where e.ledger_index >= ?1 and e.subject_kind = 'LICENSE'
                          and not exists (select 1 from register_entry b where b.license_number = r.license_number
                            and b.cause_seq = r.cause_seq and b.id < r.id)
                        order by e.ledger_index""")
                .setParameter(1, since)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    /** The place in the ledger of the first event that was recorded at an instant or later; its end when there is none. */
    long placeOf(Instant instant) {
        var place = (Number) entities.createNativeQuery("""
                        select coalesce(
                          (select min(ledger_index) from event where recorded_at >= ?1),
                          (select max(ledger_index) + 1 from event), 0)""")
                .setParameter(1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .getSingleResult();
        return place.longValue();
    }

    private static RegisterChange change(Object[] row) {
        return new RegisterChange(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                new LicenseNumber((String) row[2]),
                (String) row[3],
                (String) row[4],
                new UnifiedSocialCreditCode((String) row[5]),
                LicenseStatus.valueOf((String) row[6]),
                day(row[7]),
                day(row[8]),
                day(row[9]),
                (String) row[10]);
    }

    /** The drivers and the persistence provider do not agree on what a moment is. */
    private static Instant instant(Object value) {
        return switch (value) {
            case OffsetDateTime moment -> moment.toInstant();
            case java.sql.Timestamp moment -> moment.toInstant();
            default -> throw new IllegalStateException("not a moment: " + value.getClass());
        };
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
