/** The law as data, and what follows from it as pure functions that give their reasons. */
@NullMarked
package org.infopool.domain.rulebook;

import org.jspecify.annotations.NullMarked;
