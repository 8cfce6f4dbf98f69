package org.infopool.domain.selfinspection;

import java.time.LocalDate;

/**
 * A document that supports the answer to one question, as far as it is part of what is signed.
 *
 * @param item the rule book id of the question
 * @param sha256 the fingerprint of the document
 * @param effectiveOn the day from which what it shows was true
 */
public record Evidence(String item, String sha256, LocalDate effectiveOn) {}
