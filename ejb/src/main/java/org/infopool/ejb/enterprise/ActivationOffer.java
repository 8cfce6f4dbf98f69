package org.infopool.ejb.enterprise;

import java.time.LocalDate;

/** The code of an activation letter and the letter itself. Neither is kept: both can be shown only now. */
public final class ActivationOffer {
    private final String code;
    private final LocalDate until;
    private final byte[] letter;

    ActivationOffer(String code, LocalDate until, byte[] letter) {
        this.code = code;
        this.until = until;
        this.letter = letter.clone();
    }

    /** The code in groups, as it stands in the letter. */
    public String code() {
        return code;
    }

    /** The last day on which the code can be used. */
    public LocalDate until() {
        return until;
    }

    /** The letter as a PDF. */
    public byte[] letter() {
        return letter.clone();
    }

    @Override
    public String toString() {
        return "activation until " + until;
    }
}
