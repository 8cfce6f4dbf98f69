/** The demonstration: invented enterprises, made through the same use cases that people use. */
@NullMarked
package org.infopool.ejb.demo;

import org.jspecify.annotations.NullMarked;
