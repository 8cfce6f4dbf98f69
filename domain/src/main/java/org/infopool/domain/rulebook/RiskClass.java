package org.infopool.domain.rulebook;

/** How closely an enterprise is watched, from the least. */
public enum RiskClass {
    A,
    B,
    C,
    D
}
