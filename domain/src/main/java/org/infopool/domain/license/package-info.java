/** The license, its life cycle, and what each of its states permits. */
@NullMarked
package org.infopool.domain.license;

import org.jspecify.annotations.NullMarked;
