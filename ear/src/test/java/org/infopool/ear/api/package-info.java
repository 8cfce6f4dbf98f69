/** The API as a whole: every endpoint, whoever made it. */
@NullMarked
package org.infopool.ear.api;

import org.jspecify.annotations.NullMarked;
