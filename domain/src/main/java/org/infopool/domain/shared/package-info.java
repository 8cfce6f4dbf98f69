/** What every feature may use: values and the one exception for a broken rule. */
@NullMarked
package org.infopool.domain.shared;

import org.jspecify.annotations.NullMarked;
