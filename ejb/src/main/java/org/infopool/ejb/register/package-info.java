/** The register's history and what the public reads of it. */
@NullMarked
package org.infopool.ejb.register;

import org.jspecify.annotations.NullMarked;
