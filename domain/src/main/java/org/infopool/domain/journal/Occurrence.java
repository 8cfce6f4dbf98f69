package org.infopool.domain.journal;

/**
 * Where an event stands: the {@code seq}-th thing (from 1, without gaps) that happened to its subject, by this act.
 */
public record Occurrence(Subject subject, int seq, Act act) {}
