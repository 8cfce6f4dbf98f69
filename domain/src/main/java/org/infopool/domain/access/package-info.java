/** People, their roles and offices, and who may not act together. */
@NullMarked
package org.infopool.domain.access;

import org.jspecify.annotations.NullMarked;
