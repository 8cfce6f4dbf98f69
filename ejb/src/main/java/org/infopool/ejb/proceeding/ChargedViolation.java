package org.infopool.ejb.proceeding;

import java.time.LocalDate;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.rulebook.Band;
import org.infopool.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A violation that a proceeding is about.
 *
 * @param title what kind it is
 * @param band how serious; absent for the party
 * @param failedOrder whether an order to correct it was served and not complied with
 */
public record ChargedViolation(
        ViolationNumber number,
        LocalizedText title,
        String facts,
        ViolationStatus status,
        @Nullable Band band,
        @Nullable LocalDate actUntil,
        LocalDate discoveredOn,
        boolean failedOrder) {}
