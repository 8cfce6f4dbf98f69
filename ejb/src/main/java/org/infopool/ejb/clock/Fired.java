package org.infopool.ejb.clock;

/**
 * What a round of the sweep did.
 *
 * @param seen how many deadlines it took up
 * @param missed how many came to their end
 * @param reminded how many warned
 */
record Fired(int seen, int missed, int reminded) {
    static final Fired NONE = new Fired(0, 0, 0);

    Fired plus(Fired other) {
        return new Fired(seen + other.seen, missed + other.missed, reminded + other.reminded);
    }
}
