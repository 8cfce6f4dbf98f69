package org.infopool.ejb.enterprise;

import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.TestDatabase;

/** The beans of this package, put together without a server. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
public final class EnterpriseBeans {
    private EnterpriseBeans() {}

    /** Enterprises as they are found and kept. */
    public static Enterprises enterprises(TestDatabase database, CurrentActor current) {
        var enterprises = new Enterprises();
        enterprises.entities = database.entities();
        enterprises.current = current;
        return enterprises;
    }

    /** The registration, for those who come in on paper. */
    public static EnterpriseRegistration registration(
            TestDatabase database, CurrentActor current, EventJournal journal) {
        var registration = new EnterpriseRegistration();
        registration.enterprises = enterprises(database, current);
        registration.current = current;
        registration.journal = journal;
        return registration;
    }
}
