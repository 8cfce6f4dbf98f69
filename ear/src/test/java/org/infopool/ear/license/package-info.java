/** The license from application to register, in the assembled product. */
@NullMarked
package org.infopool.ear.license;

import org.jspecify.annotations.NullMarked;
