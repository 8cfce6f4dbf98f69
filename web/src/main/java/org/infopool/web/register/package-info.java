/** What anyone may read of the register. */
@NullMarked
package org.infopool.web.register;

import org.jspecify.annotations.NullMarked;
