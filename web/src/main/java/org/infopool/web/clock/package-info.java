/** The simulated time. */
@NullMarked
package org.infopool.web.clock;

import org.jspecify.annotations.NullMarked;
