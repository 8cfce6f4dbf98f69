package org.infopool.web.platform;

import java.util.List;

/**
 * A small picture of figures: one bar each.
 *
 * @param key tells this picture from the others of the page; letters, digits and hyphens
 * @param title what is counted
 * @param labelHead the head of the first column of its table
 * @param figureHead the head of the second
 */
public record BarsView(String key, String title, String labelHead, String figureHead, List<Bar> bars) {
    /**
     * One bar.
     *
     * @param href the list behind it
     * @param share its length in percent of the longest
     */
    public record Bar(String label, long figure, String href, Tone tone, int share) {}

    /** What is behind a bar, before it is known how long the longest is. */
    public record Figure(String label, long figure, String href, Tone tone) {}

    /** The picture of these figures. */
    public static BarsView of(String key, String title, String labelHead, String figureHead, List<Figure> figures) {
        var longest =
                Math.max(1, figures.stream().mapToLong(Figure::figure).max().orElse(1));
        return new BarsView(
                key,
                title,
                labelHead,
                figureHead,
                figures.stream()
                        .map(figure -> new Bar(figure.label(), figure.figure(), figure.href(), figure.tone(), (int)
                                Math.ceilDiv(figure.figure() * 100, longest)))
                        .toList());
    }
}
