package org.infopool.domain.access;

import org.infopool.domain.shared.PersonNumber;

/** Who played which part in a matter. */
public record DutyDone(Duty duty, PersonNumber person) {}
