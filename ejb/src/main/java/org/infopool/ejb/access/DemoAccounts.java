package org.infopool.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.infopool.domain.access.Language;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Rank;
import org.infopool.domain.access.Role;
import org.infopool.domain.access.Roles;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Origin;
import org.infopool.ejb.journal.EventJournal;
import org.jspecify.annotations.Nullable;

/**
 * The offices and people of the demonstration; all are invented. Their passwords are random, and lie in
 * {@code demo-accounts.txt} of the data folder.
 */
@Stateless
@PermitAll
public class DemoAccounts {
    /** The office that handles the matters of the demonstration. */
    public static final OfficeNumber OFFICE = new OfficeNumber("CN-YH");

    private static final int CERTIFICATE_YEARS = 5;

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

    @Inject
    private EventJournal journal;

    /** Somebody who works for the regulator. */
    private record Player(
            String username,
            String nameZh,
            String nameLatin,
            Role role,
            @Nullable Rank rank) {
        Player(String username, String nameZh, String nameLatin, Role role) {
            this(username, nameZh, nameLatin, role, null);
        }

        /** Who manages accounts and who watches over everything stands above the provinces. */
        Roles roles() {
            if (rank != null) {
                return Roles.director(OFFICE, rank);
            }
            var above = role == Role.ADMINISTRATOR || role == Role.OVERSIGHT;
            return Roles.staff(above ? FirstOffices.NATIONAL : OFFICE, Set.of(role));
        }
    }

    private static final List<Player> STAFF = List.of(
            new Player("caseworker1", "林知微", "Lin Zhiwei", Role.CASEWORKER),
            new Player("caseworker2", "周牧云", "Zhou Muyun", Role.CASEWORKER),
            new Player("inspector1", "何青岚", "He Qinglan", Role.INSPECTOR),
            new Player("inspector2", "沈砚之", "Shen Yanzhi", Role.INSPECTOR),
            new Player("inspector3", "陆闻溪", "Lu Wenxi", Role.INSPECTOR),
            new Player("reviewer1", "苏明澈", "Su Mingche", Role.LEGAL_REVIEWER),
            new Player("reviewer2", "顾望舒", "Gu Wangshu", Role.LEGAL_REVIEWER),
            new Player("director1", "程远舟", "Cheng Yuanzhou", Role.DIRECTOR, Rank.DEPARTMENT_HEAD),
            new Player("director2", "韩若川", "Han Ruochuan", Role.DIRECTOR, Rank.HEAD),
            new Player("director3", "秦怀瑾", "Qin Huaijin", Role.DIRECTOR, Rank.PRINCIPAL_HEAD),
            new Player("admin1", "许清和", "Xu Qinghe", Role.ADMINISTRATOR),
            new Player("admin2", "叶思齐", "Ye Siqi", Role.ADMINISTRATOR),
            new Player("oversight1", "方鉴", "Fang Jian", Role.OVERSIGHT));

    private record Ready(Player player, String password, String hash) {}

    /** Whether there is no account yet: the demonstration is made once, in a new installation. */
    public boolean mayBegin() {
        return accounts.isEmpty();
    }

    /** Sets up the offices and opens the accounts of the staff. */
    public void openStaff() {
        var ready = STAFF.stream().map(this::withPassword).toList();
        actor.asSetup(Origin.DEMO, () -> {
            var act = actor.act(Accounts.BASIS, null);
            openOffices(act);
            ready.forEach(player -> open(player.player(), player.hash(), act));
            return act;
        });
        list.begin(AccountList.DEMO);
        list.add(
                AccountList.DEMO,
                ready.stream()
                        .map(player -> new AccountList.Line(
                                player.player().username(),
                                player.password(),
                                player.player().role().name()))
                        .toList());
    }

    private Ready withPassword(Player player) {
        var password = Secrets.password();
        return new Ready(player, password, hashes.hash(password));
    }

    /**
     * A password for an account that the demonstration opens by the public registration; noted in the list with the
     * others.
     */
    public String newApplicantPassword(String username) {
        var password = Secrets.password();
        list.add(AccountList.DEMO, List.of(new AccountList.Line(username, password, Role.APPLICANT.name())));
        return password;
    }

    private void openOffices(Act act) {
        var national = offices.national(act);
        var yunhai = offices.open(OFFICE, OfficeLevel.PROVINCIAL, national, "云海省信息池管理局", "Yunhai Pool Office", act);
        var qinglan = offices.open(
                new OfficeNumber("CN-QL"), OfficeLevel.PROVINCIAL, national, "青岚省信息池管理局", "Qinglan Pool Office", act);
        offices.open(new OfficeNumber("CN-YH-01"), OfficeLevel.CITY, yunhai, "澜城市信息池管理局", "Lancheng Pool Office", act);
        offices.open(new OfficeNumber("CN-QL-01"), OfficeLevel.CITY, qinglan, "碧水市信息池管理局", "Bishui Pool Office", act);
    }

    private void open(Player player, String hash, Act act) {
        var person = opening.register(
                new NewPerson(player.nameZh(), player.nameLatin(), player.username() + "@pool.example", Language.ZH),
                act);
        opening.open(player.username(), person, player.roles(), hash, false, act);
        if (player.role() == Role.INSPECTOR) {
            var running = Integer.parseInt(player.username().substring("inspector".length()));
            var from = act.day().minusYears(1);
            journal.record(person.certify(
                    String.format(Locale.ROOT, "YH-ZF-2024-%03d", running),
                    from,
                    from.plusYears(CERTIFICATE_YEARS).minusDays(1),
                    act));
        }
    }
}
