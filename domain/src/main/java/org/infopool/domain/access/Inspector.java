package org.infopool.domain.access;

import org.infopool.domain.shared.PersonNumber;

/**
 * A person on an inspection team.
 *
 * @param certified whether they hold a certificate that is valid on the day of the inspection
 */
public record Inspector(PersonNumber person, boolean certified) {}
