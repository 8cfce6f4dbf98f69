/** How papers are served that count only from then: what waits, what is recorded, and the clocks of it. */
@NullMarked
package org.infopool.ejb.serving;

import org.jspecify.annotations.NullMarked;
