package org.infopool.ejb.serving;

import org.infopool.ejb.casefile.CaseFile;

/** Everything that a page shows of one paper. */
public record PaperRecord(PaperDetails details, CaseFile file) {}
