package org.infopool.ear.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs the server. Its kinds: {@link InServer}, {@link OverHttp}, {@link InBrowser}. */
@ExtendWith(ArquillianExtension.class)
abstract class OnServer {
    OnServer() {}

    /** All tests that run inside, whichever class asks: the server is started once, with all of them. */
    @Deployment
    static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class)
                .addPackages(true, "org.infopool.ear.inside")
                .addClasses(OnServer.class, InServer.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
