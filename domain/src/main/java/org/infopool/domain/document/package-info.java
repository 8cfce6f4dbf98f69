/** Documents: what was handed in or issued, kept by what it contains. */
@NullMarked
package org.infopool.domain.document;

import org.jspecify.annotations.NullMarked;
