/** Who is at work, what they may do and see, and how they prove who they are. */
@NullMarked
package org.infopool.ejb.access;

import org.jspecify.annotations.NullMarked;
