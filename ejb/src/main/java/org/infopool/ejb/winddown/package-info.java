/** The wind-down after the end of a license: its acts, clocks and notices. */
@NullMarked
package org.infopool.ejb.winddown;

import org.jspecify.annotations.NullMarked;
