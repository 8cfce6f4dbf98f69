package org.infopool.ejb.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it that a new installation without demonstration has somebody who can sign in. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AccountStartup {
    @Inject
    private FirstStart first;

    /** Whether the demonstration opens the first accounts. */
    @Inject
    @ConfigProperty(name = "infopool.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void start() {
        if (!demo && first.openFirstAdministrator()) {
            System.getLogger(AccountStartup.class.getName())
                    .log(Level.INFO, "The first account is in " + AccountList.FIRST + " of the data folder");
        }
    }
}
