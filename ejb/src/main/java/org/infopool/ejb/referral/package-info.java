/** Referral of suspected crime to the police. */
@NullMarked
package org.infopool.ejb.referral;

import org.jspecify.annotations.NullMarked;
