package org.infopool.ejb.imports;

import java.time.Instant;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;

/**
 * A line of the list of imports.
 *
 * @param rows how many rows the file has, its head not counted
 */
public record ImportSummary(ImportNumber number, String fileName, ImportStatus status, int rows, Instant checkedAt) {}
