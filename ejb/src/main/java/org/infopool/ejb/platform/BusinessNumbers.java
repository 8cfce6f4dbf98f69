package org.infopool.ejb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.infopool.domain.journal.Act;

/**
 * Hands out the numbers that people quote: {@code APP-2026-000123}. The running part comes from the database sequence
 * {@code number_<prefix>_seq} and never repeats; a number that was handed out in a transaction that failed is left out.
 */
@ApplicationScoped
public class BusinessNumbers {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{1,5}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The next number with this prefix, in the year of the pool's clock. */
    public String next(String prefix) {
        int year = LocalDate.ofInstant(clock.instant(), Act.ZONE).getYear();
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, nextOf(prefix));
    }

    private long nextOf(String prefix) {
        // The name of a sequence cannot be a parameter; only what looks like a prefix gets into the statement.
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("not a prefix: " + prefix);
        }
        var sequence = "number_" + prefix.toLowerCase(Locale.ROOT) + "_seq";
        var number = (Number)
                entities.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
        return number.longValue();
    }
}
