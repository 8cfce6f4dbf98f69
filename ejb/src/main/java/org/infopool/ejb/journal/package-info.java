/** Keeps every event, tells those who build on it, and proves it. */
@NullMarked
package org.infopool.ejb.journal;

import org.jspecify.annotations.NullMarked;
