/** The public register, as programs read it. */
@NullMarked
package org.infopool.ear.register;

import org.jspecify.annotations.NullMarked;
