/** What the public may know of licenses, on both axes of time. */
@NullMarked
package org.infopool.domain.register;

import org.jspecify.annotations.NullMarked;
