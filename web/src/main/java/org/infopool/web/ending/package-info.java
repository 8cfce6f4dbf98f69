/** The pages and endpoints of what ends a license otherwise than by penalty or by time. */
@NullMarked
package org.infopool.web.ending;

import org.jspecify.annotations.NullMarked;
