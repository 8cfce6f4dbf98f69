package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code LEGAL_REVIEWER}. */
@Stateless
@RunAs("LEGAL_REVIEWER")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsLegalReviewer extends RunsAs {}
