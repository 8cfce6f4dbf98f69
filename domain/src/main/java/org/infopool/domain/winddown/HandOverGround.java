package org.infopool.domain.winddown;

/** On which ground data may be handed over when the license under which they were held is over. */
public enum HandOverGround {
    /** To the enterprise that takes the place of the holder, which the individuals are told (PIPL 22). */
    SUCCESSION("pipl.22.transfer"),
    /** To another licensed enterprise, with the separate consent of the individuals (PIPL 23). */
    SEPARATE_CONSENT("pipl.23.provision"),
    /** To a state organ or an archive, as a law commands (PIPL 13). */
    LEGAL_DUTY("pipl.13.basis");

    private final String rule;

    HandOverGround(String rule) {
        this.rule = rule;
    }

    /** The rule book id of its article. */
    public String rule() {
        return rule;
    }
}
