package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The offices there are, for everybody: which office is where is no secret. Called inside a use case's transaction. */
@ApplicationScoped
public class OfficeDirectory {
    @Inject
    private AccountRepository accounts;

    /** All of them, each after the one above it. */
    public List<OfficeView> all() {
        return accounts.offices(Scope.EVERYTHING);
    }
}
