/** The tabs of an application on which it is assessed and decided, and the list of decisions. */
@NullMarked
package org.infopool.web.vetting;

import org.jspecify.annotations.NullMarked;
