/** People, accounts and offices to write tests with. */
@NullMarked
package org.infopool.domain.access.testing;

import org.jspecify.annotations.NullMarked;
