package org.infopool.domain.inspection;

import java.util.List;
import org.infopool.domain.document.DocumentNumber;

/**
 * A final finding, as other features take it up.
 *
 * @param item the rule book id of the question it was made at
 * @param article the rule book id of the article that is not kept to
 * @param text what was found
 */
public record FoundPoint(
        FindingNumber finding,
        String item,
        String article,
        Severity severity,
        String text,
        List<DocumentNumber> evidence) {}
