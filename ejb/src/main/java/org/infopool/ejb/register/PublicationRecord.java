package org.infopool.ejb.register;

import org.infopool.ejb.casefile.CaseFile;

/** Everything that a page shows of one publication. */
public record PublicationRecord(PublicationView details, CaseFile file) {}
