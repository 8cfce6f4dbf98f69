/** Enterprises and their way in, in the assembled product. */
@NullMarked
package org.infopool.ear.enterprise;

import org.jspecify.annotations.NullMarked;
