/** What people are told, as they read it. */
@NullMarked
package org.infopool.web.notice;

import org.jspecify.annotations.NullMarked;
