/** The wind-down after the end of a license: what becomes of the data that its holder held, and who has verified it. */
@NullMarked
package org.infopool.domain.winddown;

import org.jspecify.annotations.NullMarked;
