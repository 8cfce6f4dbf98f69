/** The list of dated duties. */
@NullMarked
package org.infopool.web.obligation;

import org.jspecify.annotations.NullMarked;
