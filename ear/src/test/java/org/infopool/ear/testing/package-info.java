/** What the tests of the assembled product stand on: the running server, the browser, and tests that run inside. */
@NullMarked
package org.infopool.ear.testing;

import org.jspecify.annotations.NullMarked;
