/** Supervision of who is licensed and who is not, in the assembled product. */
@NullMarked
package org.infopool.ear.supervision;

import org.jspecify.annotations.NullMarked;
