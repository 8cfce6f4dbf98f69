/** The pages and endpoints of wind-downs. */
@NullMarked
package org.infopool.web.winddown;

import org.jspecify.annotations.NullMarked;
