/** Licenses and their certificates. */
@NullMarked
package org.infopool.ejb.license;

import org.jspecify.annotations.NullMarked;
