package org.infopool.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of the file.
 *
 * @param name as it stands in the head
 * @param topic what it holds, whichever activity or group of criteria it is about; its words lie under this name
 * @param longest the most characters of a cell
 * @param required whether each row must have it
 * @param group the rule book id of the group of criteria that it is about; absent where it is about none
 */
public record RowColumn(
        String name,
        String topic,
        int longest,
        boolean required,
        @Nullable String group) {}
