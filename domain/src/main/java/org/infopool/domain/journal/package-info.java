/** What happened, to what, by whom and why: the events that everything else is built from, and the tree that proves them. */
@NullMarked
package org.infopool.domain.journal;

import org.jspecify.annotations.NullMarked;
