/** Writes notices in the transaction of what they tell, and delivers them afterwards. */
@NullMarked
package org.infopool.ejb.notice;

import org.jspecify.annotations.NullMarked;
