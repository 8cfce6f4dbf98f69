/** What people are told, how it reached them, and from when that counts. */
@NullMarked
package org.infopool.domain.notice;

import org.jspecify.annotations.NullMarked;
