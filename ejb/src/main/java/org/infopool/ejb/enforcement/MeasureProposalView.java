package org.infopool.ejb.enforcement;

import java.util.List;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.rulebook.MeasureKind;
import org.infopool.domain.shared.LocalizedText;

/**
 * What an order would say, from the rule book.
 *
 * @param title what it is about, in a few words
 * @param articles the rule book ids of the articles that it would rest on
 * @param days how long the party would have
 * @param daysSet whether the rule book sets the days itself, so that nobody can change them
 * @param longest the most days that the orderer may set
 * @param milder the milder measures that must be considered
 */
public record MeasureProposalView(
        Subject basis,
        UnifiedSocialCreditCode uscc,
        String enterpriseName,
        LocalizedText title,
        MeasureKind kind,
        LocalizedText text,
        List<String> articles,
        long days,
        boolean daysSet,
        long longest,
        List<MeasureKind> milder) {}
