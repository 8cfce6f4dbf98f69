/** The rule book in force. */
@NullMarked
package org.infopool.ejb.rulebook;

import org.jspecify.annotations.NullMarked;
