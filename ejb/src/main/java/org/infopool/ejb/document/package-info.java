/** Takes files in, keeps each content once, and gives it back unchanged or not at all. */
@NullMarked
package org.infopool.ejb.document;

import org.jspecify.annotations.NullMarked;
