package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Money;

/**
 * What the advisory score is reckoned from: a level for each factor, and what overrides the score.
 *
 * @param sensitivity level 0 to 4
 * @param volume level 0 to 4
 * @param value level 0 to 4
 * @param purpose level 0 to 4
 * @param criminal what the criminal thresholds say
 * @param minorWithoutHarm minor, corrected in time, no harm done (APL 33)
 * @param groundsToLighten whether there is a ground that must lighten (APL 32)
 * @param tampering whether evidence was destroyed or altered
 * @param repeated whether it happened again within two years
 */
public record ScoreFacts(
        long sensitivity,
        long volume,
        long value,
        long purpose,
        CriminalSeriousness.Level criminal,
        boolean minorWithoutHarm,
        boolean groundsToLighten,
        boolean tampering,
        boolean repeated) {

    /** These levels, and nothing that overrides the score. */
    public static ScoreFacts of(long sensitivity, long volume, long value, long purpose) {
        return new ScoreFacts(
                sensitivity, volume, value, purpose, CriminalSeriousness.Level.BELOW, false, false, false, false);
    }

    /** The same, where the criminal thresholds say this. */
    public ScoreFacts with(CriminalSeriousness.Level level) {
        return new ScoreFacts(
                sensitivity, volume, value, purpose, level, minorWithoutHarm, groundsToLighten, tampering, repeated);
    }

    /** The level of the volume for so many persons. */
    public static long volumeLevel(RuleBook book, long persons, boolean sensitive) {
        var scale = book.scale("pool.score.volume");
        return sensitive && book.threshold("pool.score.volume-sensitive").isMetBy(persons)
                ? scale.highest()
                : scale.levelOf(persons);
    }

    /** The level of the value for these gains. */
    public static long valueLevel(RuleBook book, Money gains) {
        return book.scale("pool.score.value").levelOf(gains.fen());
    }

    long level(ScoreFactor factor) {
        return switch (factor) {
            case SENSITIVITY -> sensitivity;
            case VOLUME -> volume;
            case VALUE -> value;
            case PURPOSE -> purpose;
        };
    }
}
