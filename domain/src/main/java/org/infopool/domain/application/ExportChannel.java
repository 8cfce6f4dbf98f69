package org.infopool.domain.application;

/** The way, if any, by which personal information leaves the country (PIPL 38). */
public enum ExportChannel {
    NONE,
    SECURITY_ASSESSMENT,
    CERTIFICATION,
    STANDARD_CONTRACT,
    EXEMPT
}
