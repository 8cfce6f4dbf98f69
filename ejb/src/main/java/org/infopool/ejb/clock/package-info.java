/** The pool's time: what the clock says, which deadlines run, and what happens when they end. */
@NullMarked
package org.infopool.ejb.clock;

import org.jspecify.annotations.NullMarked;
