/** Assessment by two people, recommendation, decision. */
@NullMarked
package org.infopool.ejb.vetting;

import org.jspecify.annotations.NullMarked;
