/** Pages and addresses of referrals to the police. */
@NullMarked
package org.infopool.web.referral;

import org.jspecify.annotations.NullMarked;
