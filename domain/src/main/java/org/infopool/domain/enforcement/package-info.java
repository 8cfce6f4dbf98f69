/** Violations, how serious they are, and the measures against them that need no proceeding. */
@NullMarked
package org.infopool.domain.enforcement;

import org.jspecify.annotations.NullMarked;
