/** The enterprises and other parties that process personal information, and what they are known by. */
@NullMarked
package org.infopool.domain.enterprise;

import org.jspecify.annotations.NullMarked;
