package org.infopool.domain.application;

/** The kinds of personal information, as PIPL 28 and FS10 5 tell them apart. */
public enum DataCategory {
    IDENTITY,
    CONTACT,
    ACCOUNT,
    TRANSACTION,
    DEVICE,
    BIOMETRIC,
    RELIGION,
    SPECIFIC_IDENTITY,
    HEALTH,
    FINANCIAL_ACCOUNT,
    LOCATION_TRACK,
    MINOR_UNDER_14,
    MINOR_14_TO_18,
    ANONYMIZED;

    /** Sensitive in the sense of PIPL 28. */
    public boolean isSensitive() {
        return switch (this) {
            case BIOMETRIC, RELIGION, SPECIFIC_IDENTITY, HEALTH, FINANCIAL_ACCOUNT, LOCATION_TRACK, MINOR_UNDER_14 ->
                true;
            case IDENTITY, CONTACT, ACCOUNT, TRANSACTION, DEVICE, MINOR_14_TO_18, ANONYMIZED -> false;
        };
    }

    /** Whether it is about people under 18, whose processing is audited every year (MIN 37). */
    public boolean isOfMinors() {
        return this == MINOR_UNDER_14 || this == MINOR_14_TO_18;
    }
}
