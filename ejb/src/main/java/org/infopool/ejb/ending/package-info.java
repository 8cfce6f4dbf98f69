/** How licenses end otherwise than by penalty or by time: the acts, their letters, clocks and notices. */
@NullMarked
package org.infopool.ejb.ending;

import org.jspecify.annotations.NullMarked;
