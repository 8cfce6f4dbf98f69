package org.infopool.ejb.selfinspection;

import org.infopool.domain.selfinspection.Answer;

/**
 * One question with its answer.
 *
 * @param item the rule book id of the question
 * @param saved how often the answer was saved: to be given back with the next
 */
public record AnsweredPoint(String item, Answer answer, int saved) {}
