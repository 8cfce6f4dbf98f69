package org.infopool.web.platform;

/** The groups of the left navigation, in their order. */
public enum NavigationGroup {
    WORK,
    LICENSING,
    SUPERVISION,
    ENFORCEMENT,
    PUBLIC,
    RULES,
    ADMINISTRATION,
    /** Not in the left navigation but in the person's menu. */
    PERSONAL
}
