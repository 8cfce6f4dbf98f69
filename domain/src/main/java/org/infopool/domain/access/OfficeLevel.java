package org.infopool.domain.access;

/** Where an office stands in the State, from the top down: some acts are reserved to a level or above (PIPL 66). */
public enum OfficeLevel {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY;

    /** Whether an office of this level may do what is reserved to {@code needed} or above. */
    public boolean covers(OfficeLevel needed) {
        return compareTo(needed) <= 0;
    }
}
