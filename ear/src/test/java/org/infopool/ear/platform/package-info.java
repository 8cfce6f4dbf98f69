/** The ground of the product, assembled: data source, migrations, health. */
@NullMarked
package org.infopool.ear.platform;

import org.jspecify.annotations.NullMarked;
