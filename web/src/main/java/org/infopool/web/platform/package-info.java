/** What all pages and the whole API share. */
@NullMarked
package org.infopool.web.platform;

import org.jspecify.annotations.NullMarked;
