/** The rule book, for reading. */
@NullMarked
package org.infopool.web.rulebook;

import org.jspecify.annotations.NullMarked;
