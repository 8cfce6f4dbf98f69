package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.SearchText;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStatus;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.platform.KeysetList;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Finds and keeps wind-downs. Called inside a service's transaction. */
@ApplicationScoped
class WindDownRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    void add(WindDown windDown) {
        entities.persist(windDown);
    }

    Optional<WindDown> find(WindDownNumber number) {
        return entities.createQuery("select w from WindDown w where w.number = :number", WindDown.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<WindDown> of(LicenseNumber license) {
        return entities.createQuery("select w from WindDown w where w.license = :license", WindDown.class)
                .setParameter("license", license)
                .getResultStream()
                .findFirst();
    }

    /**
     * The wind-down, if the one who acts may see it.
     *
     * @throws RuleViolated {@code access.notFound}
     */
    WindDown visible(WindDownNumber number) {
        var windDown = find(number).orElseThrow(() -> new RuleViolated("access.notFound", number));
        current.scope().check(windDown.uscc().value(), windDown.office(), number);
        return windDown;
    }

    ListPage<WindDownSummary> list(ListQuery query, @Nullable WindDownStatus status) {
        var list = new KeysetList<>(
                        WindDownSummary.class,
                        "new org.infopool.ejb.winddown.WindDownSummary(x.number, x.license, x.enterpriseName, x.uscc,"
                                + " x.end, x.status, x.openedOn, x.filedOn, x.persons)",
                        "WindDown x",
                        "x.number",
                        WindDownSummary::number,
                        WindDownNumber::new)
                .sortable("number", "x.number", WindDownSummary::number, WindDownNumber::new)
                .sortable("name", "x.enterpriseName", WindDownSummary::enterpriseName)
                .sortable("status", "x.status", row -> row.status().name(), WindDownStatus::valueOf)
                .sortable("opened", "x.openedOn", WindDownSummary::openedOn, LocalDate::parse)
                .sortable("persons", "x.persons", WindDownSummary::persons, Long::valueOf);
        if (status != null) {
            list.where("x.status = :status", "status", status);
        }
        var scope = current.scope();
        if (scope.enterprise() != null) {
            list.where("x.uscc = :enterprise", "enterprise", new UnifiedSocialCreditCode(scope.enterprise()));
        } else {
            list.where(
                    "exists (select o from Office o where o.number = x.office and o.path like :offices)",
                    "offices",
                    scope.offices());
        }
        if (!query.text().isEmpty()) {
            list.where(Enterprises.FOUND.formatted("x"), "text", SearchText.containing(query.text()));
        }
        return list.page(entities, query);
    }
}
