package org.infopool.ejb.ending;

import org.infopool.ejb.casefile.CaseFile;

/**
 * Everything that a page shows of the ending of a license.
 *
 * @param file its deadlines, time line, documents, and what people are called
 */
public record EndingRecord(EndingDetails details, CaseFile file) {}
