package org.infopool.ejb.access;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Runs something as {@code APPLICANT}. */
@Stateless
@RunAs("APPLICANT")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RunsAsApplicant extends RunsAs {}
