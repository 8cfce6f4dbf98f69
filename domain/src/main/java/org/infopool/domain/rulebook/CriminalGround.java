package org.infopool.domain.rulebook;

import org.infopool.domain.shared.Coded;

/** The grounds on which conduct is serious or especially serious, in the order of the interpretation. */
public enum CriminalGround implements Coded {
    TRACK_USED_FOR_CRIME("5.1(1)", "fs10.5-1-1.track"),
    KNEW_OF_CRIME("5.1(2)", "fs10.5-1-2.knew"),
    ITEMS_OF_CLASS_A("5.1(3)", "fs10.5-1-3.items"),
    ITEMS_OF_CLASS_B("5.1(4)", "fs10.5-1-4.items"),
    ITEMS_OF_CLASS_C("5.1(5)", "fs10.5-1-5.items"),
    IN_PROPORTION("5.1(6)", "fs10.5-1-6.equivalent"),
    GAINS("5.1(7)", "fs10.5-1-7.gains"),
    ON_DUTY("5.1(8)", "fs10.5-1-8.half"),
    PUNISHED_BEFORE("5.1(9)", "fs10.5-1-9.prior"),
    GRAVE_CONSEQUENCE("5.2(1)", "fs10.5-2-1.grave"),
    MAJOR_LOSS("5.2(2)", "fs10.5-2-2.loss"),
    MANIFOLD("5.2(3)", "fs10.5-2-3.factor"),
    BUSINESS_PROFIT("6(1)", "fs10.6-1-1.profit"),
    BUSINESS_PUNISHED_BEFORE("6(2)", "fs10.6-1-2.prior");

    private final String code;
    private final String ruleId;

    CriminalGround(String code, String ruleId) {
        this.code = code;
        this.ruleId = ruleId;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rule that names it. */
    public String ruleId() {
        return ruleId;
    }
}
