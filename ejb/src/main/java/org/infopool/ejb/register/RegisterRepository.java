package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
}
