package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code CASEWORKER}. */
@Stateless
@RunAs("CASEWORKER")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsCaseworker extends RunsAs {}
