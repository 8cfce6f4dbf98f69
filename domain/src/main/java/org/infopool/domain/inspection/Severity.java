package org.infopool.domain.inspection;

/** How grave a finding is. */
public enum Severity {
    MINOR,
    MAJOR
}
