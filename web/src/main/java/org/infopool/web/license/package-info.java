/** Licenses and the dated duties they bring, as staff and holders read them. */
@NullMarked
package org.infopool.web.license;

import org.jspecify.annotations.NullMarked;
