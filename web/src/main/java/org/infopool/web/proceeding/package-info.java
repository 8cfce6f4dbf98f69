/** The pages and endpoints of penalty proceedings. */
@NullMarked
package org.infopool.web.proceeding;

import org.jspecify.annotations.NullMarked;
