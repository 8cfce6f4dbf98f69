/** The pages of violations and measures. */
@NullMarked
package org.infopool.web.enforcement;

import org.jspecify.annotations.NullMarked;
