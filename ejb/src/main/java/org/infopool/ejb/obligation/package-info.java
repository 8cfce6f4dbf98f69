/** The dated duties that licenses bring. */
@NullMarked
package org.infopool.ejb.obligation;

import org.jspecify.annotations.NullMarked;
