/** The public ledger for programs. */
@NullMarked
package org.infopool.web.journal;

import org.jspecify.annotations.NullMarked;
