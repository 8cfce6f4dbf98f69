/** Working days, statutory periods and the deadlines that follow from them. */
@NullMarked
package org.infopool.domain.clock;

import org.jspecify.annotations.NullMarked;
