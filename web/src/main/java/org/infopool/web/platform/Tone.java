package org.infopool.web.platform;

/** The five things that color means here. Each has an icon and is said in a word as well, so that nobody needs to see the color. */
public enum Tone {
    /** Under way, nothing to worry about. */
    RUNNING,
    /** Due soon, or waiting for somebody. */
    SOON,
    /** Overdue, refused, or a violation. */
    BAD,
    /** In good standing, met, granted. */
    GOOD,
    /** Over: nothing more happens. */
    ENDED;

    /** The name of this tone in the stylesheet. */
    public String css() {
        return "is-" + icon();
    }

    /** The name of its symbol in {@code icons.svg}. */
    public String icon() {
        return switch (this) {
            case RUNNING -> "running";
            case SOON -> "soon";
            case BAD -> "bad";
            case GOOD -> "good";
            case ENDED -> "ended";
        };
    }
}
