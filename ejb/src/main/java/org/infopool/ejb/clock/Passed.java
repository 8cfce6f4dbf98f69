package org.infopool.ejb.clock;

import java.time.Instant;

/**
 * What happened while time passed.
 *
 * @param now what the clock says after it
 * @param fired how many deadlines came to their end
 * @param reminded how many warned
 */
public record Passed(Instant now, int fired, int reminded) {}
