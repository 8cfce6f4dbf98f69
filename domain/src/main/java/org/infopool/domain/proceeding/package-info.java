/** Proceedings for a penalty: from filing over the hearing of the party to the decision and what follows from its service. */
@NullMarked
package org.infopool.domain.proceeding;

import org.jspecify.annotations.NullMarked;
