/** Two people's assessment of an application, and the decision with its grounds. */
@NullMarked
package org.infopool.domain.vetting;

import org.jspecify.annotations.NullMarked;
