/** What all pages share: the frame around them, the parts they are made of, the reader's language, and what happens when something goes wrong. */
@NullMarked
package org.infopool.web.platform;

import org.jspecify.annotations.NullMarked;
