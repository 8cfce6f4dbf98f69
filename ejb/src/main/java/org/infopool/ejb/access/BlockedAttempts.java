package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infopool.domain.access.Duty;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.journal.EventJournal;

/**
 * Records what separation of duties has prevented, as an event of the person. In a transaction of its own: the one in
 * which it was tried is about to be undone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlockedAttempts {
    @Inject
    private People people;

    @Inject
    private EventJournal journal;

    /** Records that the person was kept from the duty in that matter by that rule. */
    public void record(PersonNumber person, Duty duty, Subject matter, String brokenRule, Act act) {
        journal.record(people.get(person).block(duty, matter, brokenRule, act));
    }
}
