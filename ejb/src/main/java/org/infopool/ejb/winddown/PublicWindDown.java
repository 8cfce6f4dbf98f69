package org.infopool.ejb.winddown;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a wind-down.
 *
 * @param closedOn the day on which it was verified and closed; absent until then
 */
public record PublicWindDown(LocalDate openedOn, @Nullable LocalDate closedOn) {}
