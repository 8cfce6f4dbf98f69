/** What waits for whom: the queue and the figures of the desk. */
@NullMarked
package org.infopool.ejb.desk;

import org.jspecify.annotations.NullMarked;
