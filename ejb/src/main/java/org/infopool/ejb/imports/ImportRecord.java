package org.infopool.ejb.imports;

import org.infopool.ejb.casefile.CaseFile;

/**
 * Everything that a page shows of one import beside its rows.
 *
 * @param file its time line, and what the people are called who had a part in it
 */
public record ImportRecord(ImportDetails details, CaseFile file) {}
