/** What goes over all matters, in the assembled product. */
@NullMarked
package org.infopool.ear.desk;

import org.jspecify.annotations.NullMarked;
