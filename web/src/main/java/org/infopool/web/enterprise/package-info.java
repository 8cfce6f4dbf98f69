/** What an enterprise sees of itself: its way in, and its portal; and its dossier, which staff see. */
@NullMarked
package org.infopool.web.enterprise;

import org.jspecify.annotations.NullMarked;
