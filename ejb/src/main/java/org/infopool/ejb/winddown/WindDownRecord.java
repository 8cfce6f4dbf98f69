package org.infopool.ejb.winddown;

import org.infopool.ejb.casefile.CaseFile;

/**
 * Everything that a page shows of one wind-down.
 *
 * @param file its deadlines, time line, documents, and what people are called
 */
public record WindDownRecord(WindDownDetails details, CaseFile file) {}
