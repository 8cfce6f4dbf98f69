package org.infopool.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.ejb.access.DemoAccounts;

/** Makes the demonstration once, in a new installation that asks for it, before the first page is served. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {
    private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());

    @Inject
    @ConfigProperty(name = "infopool.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoScript script;

    @PostConstruct
    void start() {
        if (wanted && accounts.mayBegin()) {
            var begun = System.nanoTime();
            script.play();
            LOG.log(Level.INFO, "The demonstration was made in {0} ms", (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
