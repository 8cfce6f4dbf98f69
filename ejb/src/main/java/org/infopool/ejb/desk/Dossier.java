package org.infopool.ejb.desk;

import java.util.List;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.ejb.enterprise.EnterpriseDetails;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.license.LicenseRow;
import org.infopool.ejb.obligation.ObligationRow;

/**
 * All that is kept about one enterprise.
 *
 * @param hasAccount whether somebody can sign in for it
 * @param applications the newest first; empty for those who have no part in licensing
 * @param timeLine what happened to its own entry, the newest first
 * @param names what the people are called who acted
 */
public record Dossier(
        EnterpriseDetails details,
        boolean hasAccount,
        List<ApplicationRow> applications,
        List<LicenseRow> licenses,
        List<ObligationRow> obligations,
        List<TimeLineEntry> timeLine,
        Map<PersonNumber, LocalizedText> names) {}
