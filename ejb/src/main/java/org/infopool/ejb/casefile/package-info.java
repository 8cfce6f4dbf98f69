/** What is kept in every matter alike: its deadlines, its time line, its documents, and who had a part in it. */
@NullMarked
package org.infopool.ejb.casefile;

import org.jspecify.annotations.NullMarked;
