/** The request for a license, from draft to decision. */
@NullMarked
package org.infopool.domain.application;

import org.jspecify.annotations.NullMarked;
