/** Proceedings for a penalty. */
@NullMarked
package org.infopool.ejb.proceeding;

import org.jspecify.annotations.NullMarked;
