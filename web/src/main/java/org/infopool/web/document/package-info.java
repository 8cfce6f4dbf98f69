/** Documents as they are downloaded. */
@NullMarked
package org.infopool.web.document;

import org.jspecify.annotations.NullMarked;
