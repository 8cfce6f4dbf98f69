package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.register.Publication;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps publications. Called inside a transaction. */
@ApplicationScoped
class PublicationRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(Publication publication) {
        entities.persist(publication);
    }

    Optional<Publication> find(PublicationNumber number) {
        return entities.createQuery("select p from Publication p where p.number = :number", Publication.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /**
     * The publication, if the one who acts may see it.
     *
     * @throws RuleViolated {@code notFound}
     */
    Publication visible(PublicationNumber number) {
        var publication = find(number).orElseThrow(() -> new RuleViolated("notFound", number));
        current.scope().check(publication.uscc().value(), publication.office(), number);
        return publication;
    }

    /** What is shown of a decision. */
    Optional<Publication> shownOf(Subject decision) {
        return entities.createQuery("select p from Publication p where p.openMarker = :decision", Publication.class)
                .setParameter("decision", decision.toString())
                .getResultStream()
                .findFirst();
    }

    /** What everybody may read on the entry of a license on a day, the newest first. */
    List<Publication> shownOn(LicenseNumber license, LocalDate day) {
        return entities.createQuery(
                        "select p from Publication p where p.license = :license and p.openMarker is not null"
                                + " and p.publishedOn <= :day and p.shownUntil >= :day order by p.id desc",
                        Publication.class)
                .setParameter("license", license)
                .setParameter("day", day)
                .getResultList();
    }

    ListPage<PublicationView> list(ListQuery query, @Nullable PublicationStatus status) {
        var scope = current.scope();
        var list = new KeysetList<>(
                        Publication.class,
                        "p",
                        "Publication p",
                        "p.number",
                        Publication::number,
                        PublicationNumber::new)
                .sortable("number", "p.number", Publication::number, PublicationNumber::new)
                .sortable("name", "p.enterpriseName", Publication::enterpriseName)
                .sortable("publishedOn", "p.publishedOn", Publication::publishedOn, LocalDate::parse)
                .sortable("shownUntil", "p.shownUntil", Publication::shownUntil, LocalDate::parse)
                .where(
                        "exists (select o from Office o where o.number = p.office and o.path like :offices)",
                        "offices",
                        scope.offices());
        if (status != null) {
            list.where("p.status = :status", "status", status);
        }
        if (!query.text().isEmpty()) {
            list.where("p.searchText like :text escape '!'", "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query).map(PublicationView::of);
    }
}
