/** The checklist that a license holder answers about itself. */
@NullMarked
package org.infopool.domain.selfinspection;

import org.jspecify.annotations.NullMarked;
