/** The checklist that holders answer about themselves, as pages and for programs. */
@NullMarked
package org.infopool.web.selfinspection;

import org.jspecify.annotations.NullMarked;
