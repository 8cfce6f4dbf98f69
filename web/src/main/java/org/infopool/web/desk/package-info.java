/** Where staff begin: the queue, the figures, the deadlines. */
@NullMarked
package org.infopool.web.desk;

import org.jspecify.annotations.NullMarked;
