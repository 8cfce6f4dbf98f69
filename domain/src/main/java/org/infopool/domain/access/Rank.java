package org.infopool.domain.access;

/** How high a director stands: some acts need the head of the department, some the head of the office, some the principal head. */
public enum Rank {
    DEPARTMENT_HEAD,
    HEAD,
    PRINCIPAL_HEAD;

    /** Whether this rank may do what asks for {@code needed}. */
    public boolean covers(Rank needed) {
        return compareTo(needed) >= 0;
    }
}
