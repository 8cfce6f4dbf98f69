package org.infopool.ejb.access;

/** Something to be done, for which it matters who does it. */
@FunctionalInterface
public interface Work<T, E extends Exception> {
    /** Does it. */
    T run() throws E;
}
