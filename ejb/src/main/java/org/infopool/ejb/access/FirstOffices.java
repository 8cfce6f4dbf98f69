package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.journal.EventJournal;
import org.jspecify.annotations.Nullable;

/** Sets up offices before there is anybody to do it. Called inside a transaction. */
@ApplicationScoped
class FirstOffices {
    static final OfficeNumber NATIONAL = new OfficeNumber("CN");

    @Inject
    private AccountRepository accounts;

    @Inject
    private EventJournal journal;

    /** The office at the top. */
    Office national(Act act) {
        return open(NATIONAL, OfficeLevel.NATIONAL, null, "国家信息池管理办公室", "National Information Pool Office", act);
    }

    Office open(OfficeNumber number, OfficeLevel level, @Nullable Office above, String nameZh, String nameEn, Act act) {
        var office = new Office(number, level, above, nameZh, nameEn);
        accounts.add(office);
        journal.record(office.open(act));
        return office;
    }
}
