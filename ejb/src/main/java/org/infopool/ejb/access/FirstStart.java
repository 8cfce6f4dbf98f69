package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.Role;
import org.infopool.domain.access.Roles;
import org.infopool.domain.journal.Origin;

/** The first account of an empty installation: somebody must be there to open the others. */
@Stateless
@PermitAll
public class FirstStart {
    private static final String USERNAME = "admin";

    @Inject
    private CurrentActor actor;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Accounts opening;

    @Inject
    private FirstOffices offices;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AccountList list;

    /**
     * Where there is no account yet, sets up the national office and one administrator, whose one-time password lies in
     * {@code first-account.txt} of the data folder.
     *
     * @return whether it did
     */
    public boolean openFirstAdministrator() {
        return actor.asSetup(Origin.SETUP, () -> {
            if (!accounts.isEmpty()) {
                return false;
            }
            var password = Secrets.password();
            var hash = hashes.hash(password);
            var act = actor.act(Accounts.BASIS, null);
            var office = offices.national(act).number();
            var person = opening.register(new NewPerson("系统管理员", "Administrator", null, Language.ZH), act);
            var roles = Roles.staff(office, Set.of(Role.ADMINISTRATOR));
            opening.open(USERNAME, person, roles, hash, true, act);
            list.begin(AccountList.FIRST);
            list.add(AccountList.FIRST, List.of(new AccountList.Line(USERNAME, password, Role.ADMINISTRATOR.name())));
            return true;
        });
    }
}
