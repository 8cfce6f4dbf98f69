package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code INSPECTOR}. */
@Stateless
@RunAs("INSPECTOR")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsInspector extends RunsAs {}
