/** Violations, measures, and the risk class that follows from them. */
@NullMarked
package org.infopool.ejb.enforcement;

import org.jspecify.annotations.NullMarked;
