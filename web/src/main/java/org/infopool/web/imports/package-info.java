/** Imports of paper applications: pages, files and endpoints. */
@NullMarked
package org.infopool.web.imports;

import org.jspecify.annotations.NullMarked;
