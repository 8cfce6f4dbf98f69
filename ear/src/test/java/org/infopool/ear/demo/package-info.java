/** What a visitor of the demonstration finds, in the assembled product. */
@NullMarked
package org.infopool.ear.demo;

import org.jspecify.annotations.NullMarked;
