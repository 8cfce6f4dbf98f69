package org.infopool.domain.clock;

import org.infopool.domain.shared.Coded;

/** What a period is counted in. Days are not one unit: each law says which it means. */
public enum PeriodUnit implements Coded {
    WORKING_DAYS("wd"),
    NATURAL_DAYS("nd"),
    MONTHS("mo"),
    YEARS("yr"),
    HOURS("h");

    private final String code;

    PeriodUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
