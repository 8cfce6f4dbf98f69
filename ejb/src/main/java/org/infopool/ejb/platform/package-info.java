/** The ground the use cases stand on: configuration, data source and schema. */
@NullMarked
package org.infopool.ejb.platform;

import org.jspecify.annotations.NullMarked;
