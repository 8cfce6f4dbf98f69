/** The enterprises' own entries: registration and correction. */
@NullMarked
package org.infopool.ejb.enterprise;

import org.jspecify.annotations.NullMarked;
