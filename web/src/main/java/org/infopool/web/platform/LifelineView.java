package org.infopool.web.platform;

import java.util.List;

/**
 * How something stood over its time, as one line, with the same in a table.
 *
 * @param marks what is written below the line: its begin, today, its end
 * @param todayAt where today is, in thousandths of the line
 * @param rows the same as a table, the newest first
 */
public record LifelineView(List<String> marks, int todayAt, List<Part> parts, List<Row> rows) {
    /**
     * A part of the line during which it stood in one way.
     *
     * @param at where it begins, in thousandths of the line
     * @param width how long it is
     * @param ahead whether it is still to come
     */
    public record Part(Tone tone, String title, int at, int width, boolean ahead) {}

    /**
     * A line of the table.
     *
     * @param known since when that is known
     * @param cause what brought it about
     */
    public record Row(StatusView status, String from, String to, String known, String cause) {}
}
