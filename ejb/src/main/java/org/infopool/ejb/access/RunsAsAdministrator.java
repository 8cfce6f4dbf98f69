package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code ADMINISTRATOR}. */
@Stateless
@RunAs("ADMINISTRATOR")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsAdministrator extends RunsAs {}
