/** The formulas of the rule book over HTTP. */
@NullMarked
package org.infopool.ear.rulebook;

import org.jspecify.annotations.NullMarked;
