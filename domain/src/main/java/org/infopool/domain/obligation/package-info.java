/** The dated duties that a license brings. */
@NullMarked
package org.infopool.domain.obligation;

import org.jspecify.annotations.NullMarked;
