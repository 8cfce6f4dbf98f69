package org.infopool.ejb.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.EventProof;
import org.infopool.ejb.journal.Ledger;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.winddown.WindDowns;
import org.jspecify.annotations.Nullable;

/** What anyone may read of the register, as at a day and as known at an instant. */
@Stateless
@PermitAll
public class RegisterService {
    private static final String UNKNOWN = "UNKNOWN";
    private static final int MOST_NUMBERS = 1000;
    private static final int MOST_CHANGES = 1000;

    @Inject
    RegisterRepository register;

    @Inject
    PublicationRepository publications;

    @Inject
    WindDowns windDowns;

    @Inject
    Clock clock;

    @Inject
    Ledger ledger;

    /** Searches names, numbers and codes. Two characters are enough, and miss nothing. */
    @PermitAll
    public ListPage<RegisterLine> search(
            ListQuery query, @Nullable LicenseStatus status, @Nullable LocalDate asAt, @Nullable Instant asKnownOn) {
        return register.search(query, status, day(asAt), known(asKnownOn));
    }

    /** The entry of a license, with its history; absent where there was none on that day. */
    @PermitAll
    public Optional<RegisterView> entry(LicenseNumber license, @Nullable LocalDate asAt, @Nullable Instant asKnownOn) {
        var known = known(asKnownOn);
        return register.line(license, day(asAt), known)
                .map(line -> RegisterView.of(
                        line,
                        register.history(license, known),
                        publications.shownOn(license, day(null)).stream()
                                .map(PublicationView::of)
                                .toList(),
                        windDowns.shown(license, day(asAt)).orElse(null)));
    }

    /**
     * What proves the event that made an entry what it is.
     *
     * @throws RuleViolated {@code notFound}; {@code register.proofBusy} in the half second in which the event has no place
     *     in the ledger yet
     */
    @PermitAll
    public EventProof proof(LicenseNumber license) {
        var line =
                register.line(license, day(null), known(null)).orElseThrow(() -> new RuleViolated("notFound", license));
        return ledger.proof(line.causedBy()).orElseThrow(() -> new RuleViolated("register.proofBusy", license));
    }

    /**
     * Says of many numbers at once what third parties may know: a status code for each, in the order asked.
     *
     * @throws RuleViolated {@code register.tooManyNumbers} above 1,000
     */
    @PermitAll
    public Map<String, String> check(List<String> numbers) {
        RuleViolated.unless(numbers.size() <= MOST_NUMBERS, "register.tooManyNumbers", numbers.size(), MOST_NUMBERS);
        var codes = new LinkedHashMap<String, String>();
        numbers.forEach(number -> codes.put(number, UNKNOWN));
        var asked = numbers.stream().distinct().map(LicenseNumber::new).toList();
        register.lines(asked, day(null), known(null))
                .forEach(line -> codes.put(line.license().value(), line.status().publicCode()));
        return codes;
    }

    /**
     * What changed in the register, in the order of the ledger: a change stands there for good once it has its place, so
     * who asks from the last place on misses none.
     *
     * @param since the place to begin at
     * @param limit how many, 1 to 1,000
     */
    @PermitAll
    public List<RegisterChange> changes(long since, int limit) {
        return register.changes(Math.max(since, 0), Math.clamp(limit, 1, MOST_CHANGES));
    }

    /** What changed in the register since an instant. */
    @PermitAll
    public List<RegisterChange> changesSince(Instant since, int limit) {
        return changes(register.placeOf(since), limit);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    private Instant known(@Nullable Instant asked) {
        return asked == null ? clock.instant() : asked;
    }
}
