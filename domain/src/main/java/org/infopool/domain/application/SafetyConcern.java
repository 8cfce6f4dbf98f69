package org.infopool.domain.application;

/** What a license can concern so directly that who lied for it may not apply again for a year (ALL 78). */
public enum SafetyConcern {
    PUBLIC_SECURITY,
    HEALTH,
    LIFE_AND_PROPERTY
}
