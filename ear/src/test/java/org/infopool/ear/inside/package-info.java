/** Tests that run inside the server. */
@NullMarked
package org.infopool.ear.inside;

import org.jspecify.annotations.NullMarked;
