/** Cases of suspected crime on their way to the police and back. */
@NullMarked
package org.infopool.domain.referral;

import org.jspecify.annotations.NullMarked;
