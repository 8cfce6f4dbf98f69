package org.infopool.ear.testing;

import org.junit.jupiter.api.Tag;

/**
 * A test that runs inside the server, where it injects services as any bean does. Such classes lie in
 * {@code org.infopool.ear.inside} or a package below it; nothing else of the tests is there at run time.
 */
@Tag("inside")
public abstract class InServer extends OnServer {}
