/** Applications for a license: writing, handing in, intake. */
@NullMarked
package org.infopool.ejb.application;

import org.jspecify.annotations.NullMarked;
