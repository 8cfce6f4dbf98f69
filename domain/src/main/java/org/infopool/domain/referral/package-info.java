/** Cases of suspected crime, and of offenses against public security, on their way to the police and back. */
@NullMarked
package org.infopool.domain.referral;

import org.jspecify.annotations.NullMarked;
