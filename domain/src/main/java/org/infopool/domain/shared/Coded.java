package org.infopool.domain.shared;

/** A constant with a short code of its own, used wherever it is written down outside the program. */
public interface Coded {
    /** The code, such as {@code wd}. It never changes. */
    String code();
}
