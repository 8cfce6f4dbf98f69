package org.infopool.domain.application;

/**
 * How much an enterprise processes, for the thresholds of the law.
 *
 * @param persons the people concerned, by the largest activity: activities of one enterprise mostly concern the same people
 * @param sensitive whether any of it is sensitive (PIPL 28)
 * @param minors whether any of it is about people under 18
 */
public record ProcessingScale(long persons, boolean sensitive, boolean minors) {}
