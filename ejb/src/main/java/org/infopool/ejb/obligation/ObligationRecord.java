package org.infopool.ejb.obligation;

import org.infopool.ejb.casefile.CaseFile;

/** Everything that a page shows of one duty. */
public record ObligationRecord(ObligationDetails details, CaseFile file) {}
