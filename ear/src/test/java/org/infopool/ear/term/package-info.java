/** The terms of a license, in the assembled product. These tests move the clock by years, so they come after all others. */
@NullMarked
package org.infopool.ear.term;

import org.jspecify.annotations.NullMarked;
