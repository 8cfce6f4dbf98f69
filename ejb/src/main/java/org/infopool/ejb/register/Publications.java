package org.infopool.ejb.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.notice.Party;
import org.infopool.domain.register.Publication;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.rulebook.PublicationTerm;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.Money;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.enterprise.Enterprises;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/**
 * What other features publish on the register, and take down from it (APL 48). Who may decide on that is for the calling
 * service to say. What was published ends by itself when its time is over.
 */
@ApplicationScoped
public class Publications {
    @Inject
    PublicationRepository publications;

    @Inject
    Enterprises enterprises;

    @Inject
    BusinessNumbers numbers;

    @Inject
    EventJournal journal;

    @Inject
    RuleBooks rules;

    /**
     * Publishes a decision in short.
     *
     * @param license the license on whose entry it is shown; absent where the enterprise has none
     * @param fine nothing where none was set
     * @param from the day of publication, from which the time is counted for which it is shown
     * @throws RuleViolated {@code publication.publishedBefore}, {@code publication.inFuture}, {@code notFound}
     */
    @Transactional(TxType.MANDATORY)
    public PublicationNumber publish(
            Subject decision,
            UnifiedSocialCreditCode uscc,
            @Nullable LicenseNumber license,
            LocalizedText text,
            Set<MeasureKind> measures,
            Money fine,
            LocalDate from,
            Act act) {
        RuleViolated.unless(publications.shownOf(decision).isEmpty(), "publication.publishedBefore", decision.number());
        var enterprise = enterprises.get(uscc);
        var publication = new Publication(
                new PublicationNumber(numbers.next(PublicationNumber.PREFIX)),
                decision,
                new Party(uscc, enterprise.name(), enterprise.office()),
                license,
                text,
                measures,
                fine,
                from,
                PublicationTerm.of(rules.current(), measures, fine, from).outcome());
        publications.add(publication);
        journal.record(publication.publish(act));
        return publication.number();
    }

    /** What is shown of a decision; absent where it was not published, or is no longer shown. */
    public Optional<PublicationView> of(Subject decision) {
        return publications.shownOf(decision).map(PublicationView::of);
    }

    /** The party has asked for review or sued: readers are told so. Does nothing where nothing is shown. */
    @Transactional(TxType.MANDATORY)
    public void challenged(Subject decision, Act act) {
        publications.shownOf(decision).ifPresent(shown -> journal.record(shown.challenge(act)));
    }

    /** The challenge is over and the decision stands. Does nothing where nothing is shown. */
    @Transactional(TxType.MANDATORY)
    public void upheld(Subject decision, Act act) {
        publications.shownOf(decision).ifPresent(shown -> journal.record(shown.uphold(act)));
    }

    /** The decision was changed or set aside: the days begin within which it is taken down. */
    @Transactional(TxType.MANDATORY)
    public void decisionChanged(Subject decision, Act act) {
        publications.shownOf(decision).ifPresent(shown -> journal.record(shown.decisionChanged(act)));
    }

    /**
     * Takes a decision down, for the reasons that the act gives. Does nothing where nothing is shown.
     *
     * @throws RuleViolated {@code publication.reasonMissing}
     */
    @Transactional(TxType.MANDATORY)
    public void withdraw(Subject decision, Act act) {
        publications.shownOf(decision).ifPresent(shown -> journal.record(shown.withdraw(act)));
    }
}
