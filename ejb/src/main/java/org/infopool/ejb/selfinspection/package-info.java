/** What holders answer about themselves: begun, answered, signed, read. */
@NullMarked
package org.infopool.ejb.selfinspection;

import org.jspecify.annotations.NullMarked;
