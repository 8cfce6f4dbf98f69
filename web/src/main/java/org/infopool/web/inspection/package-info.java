/** Inspections, as pages and for programs. */
@NullMarked
package org.infopool.web.inspection;

import org.jspecify.annotations.NullMarked;
