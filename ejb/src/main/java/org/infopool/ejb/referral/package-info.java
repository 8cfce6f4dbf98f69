/** Referral of suspected crime, and of offenses against public security, to the police. */
@NullMarked
package org.infopool.ejb.referral;

import org.jspecify.annotations.NullMarked;
