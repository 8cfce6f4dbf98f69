package org.infopool.ejb.access;

/** Something to be done, for which it matters how it reached the system. */
@FunctionalInterface
public interface Work<E extends Exception, F extends Exception> {
    /** Does it. */
    void run() throws E, F;
}
