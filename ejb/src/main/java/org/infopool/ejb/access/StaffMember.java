package org.infopool.ejb.access;

import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;

/** Somebody of the staff, to be chosen from a list. */
public record StaffMember(PersonNumber person, LocalizedText name) {}
