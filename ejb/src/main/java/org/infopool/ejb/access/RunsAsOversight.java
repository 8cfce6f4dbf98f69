package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code OVERSIGHT}. */
@Stateless
@RunAs("OVERSIGHT")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsOversight extends RunsAs {}
