/** How a license ends otherwise than by penalty or by time: surrender, withdrawal, rescission, and the end of its holder. */
@NullMarked
package org.infopool.domain.ending;

import org.jspecify.annotations.NullMarked;
