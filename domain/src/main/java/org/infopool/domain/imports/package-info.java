/** Imports: files of paper applications, checked row by row and taken in row by row. */
@NullMarked
package org.infopool.domain.imports;

import org.jspecify.annotations.NullMarked;
