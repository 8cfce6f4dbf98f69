/** The gates of pages and API, signing in and out, and the administration of accounts. */
@NullMarked
package org.infopool.web.access;

import org.jspecify.annotations.NullMarked;
