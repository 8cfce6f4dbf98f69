/** Visits and checks of enterprises: the order, the team, the checklist, the record and what was found. */
@NullMarked
package org.infopool.domain.inspection;

import org.jspecify.annotations.NullMarked;
