/** Letters of an office to a party: what all have alike, how they are printed and how they are kept. */
@NullMarked
package org.infopool.ejb.letter;

import org.jspecify.annotations.NullMarked;
