package org.infopool.domain.access;

import static org.infopool.domain.access.testing.People.LIN;
import static org.infopool.domain.access.testing.People.ZHOU;
import static org.infopool.domain.access.testing.People.account;
import static org.infopool.domain.access.testing.People.actOf;
import static org.infopool.domain.access.testing.People.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final OfficeNumber OFFICE = new OfficeNumber("CN-YH");
    private static final Roles CASEWORKER = Roles.staff(OFFICE, Set.of(Role.CASEWORKER));
    private static final Act BY_OWNER = actOf(LIN, "CASEWORKER");
    private static final Act BY_ADMINISTRATOR = actOf(ZHOU, "ADMINISTRATOR");

    private static void assertBroken(String rule, Executable attempt) {
        assertEquals(rule, assertThrows(RuleViolated.class, attempt).ruleKey());
    }

    @Test
    void opensWithAOneTimePasswordThatItsOwnerReplaces() {
        var account = account(LIN, CASEWORKER);
        assertTrue(account.open(BY_ADMINISTRATOR).oneTimePassword());
        account.changePassword("another hash", BY_OWNER);
        assertFalse(account.isOneTime());
        assertEquals("another hash", account.passwordHash());
    }

    @Test
    void nobodySetsAPasswordForSomebodyElse() {
        var account = account(LIN, CASEWORKER);
        assertBroken("account.onlyOwnPassword", () -> account.changePassword("hash", BY_ADMINISTRATOR));
        assertEquals("hash", account.passwordHash());
    }

    @Test
    void aPasswordFromTheAdministratorServesOnce() {
        var account = account(LIN, CASEWORKER);
        account.changePassword("own", BY_OWNER);
        account.resetPassword("given", BY_ADMINISTRATOR);
        assertTrue(account.isOneTime());
    }

    @Test
    void anAdministratorChangesNothingOfTheirOwn() {
        var own = account(ZHOU, Roles.staff(OFFICE, Set.of(Role.ADMINISTRATOR)));
        assertBroken("account.notOneself", () -> own.grant(CASEWORKER, BY_ADMINISTRATOR));
        assertBroken("account.notOneself", () -> own.close(BY_ADMINISTRATOR));
        assertBroken("account.notOneself", () -> own.resetPassword("hash", BY_ADMINISTRATOR));
    }

    @Test
    void aClosedAccountStaysClosed() {
        var account = account(LIN, CASEWORKER);
        account.close(BY_ADMINISTRATOR);
        assertEquals(AccountStatus.CLOSED, account.status());
        assertBroken("account.step", () -> account.close(BY_ADMINISTRATOR));
        assertBroken("account.closed", () -> account.changePassword("hash", BY_OWNER));
        assertBroken("account.closed", () -> account.resetPassword("hash", BY_ADMINISTRATOR));
        assertBroken("account.closed", () -> account.grant(Roles.director(OFFICE, Rank.HEAD), BY_ADMINISTRATOR));
    }

    @Test
    void otherRolesAreGivenWithWhatGoesWithThem() {
        var account = account(LIN, CASEWORKER);
        var event = account.grant(Roles.director(OFFICE, Rank.HEAD), BY_ADMINISTRATOR);
        assertEquals(List.of(Role.CASEWORKER), event.before());
        assertEquals(List.of(Role.DIRECTOR), event.after());
        assertEquals(Rank.HEAD, account.roles().rank());
    }

    @Test
    void grantingWhatIsThereIsNoChange() {
        var account = account(LIN, CASEWORKER);
        assertBroken("account.sameRoles", () -> account.grant(CASEWORKER, BY_ADMINISTRATOR));
    }

    @Test
    void anApplicantNeverBecomesStaffNorStaffAnApplicant() {
        var applicant = account(LIN, Roles.applicant("91110000MA0001XX00"));
        assertBroken("account.applicantStays", () -> applicant.grant(CASEWORKER, BY_ADMINISTRATOR));
        var staff = account(LIN, CASEWORKER);
        assertBroken(
                "account.applicantStays", () -> staff.grant(Roles.applicant("91110000MA0001XX00"), BY_ADMINISTRATOR));
    }

    @Test
    void everyChangeCountsSoThatSessionsEnd() {
        var account = account(LIN, CASEWORKER);
        account.open(BY_ADMINISTRATOR);
        int atSignIn = account.events();
        account.changePassword("own", BY_OWNER);
        assertEquals(atSignIn + 1, account.events());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Admin", "a b c", "-admin", "admin@office", "管理员", "a\u0000bc"})
    void refusesUsernamesThatCouldBeMistaken(String username) {
        assertBroken("account.usernameForm", () -> new Account(username, person(LIN), CASEWORKER, "hash", true));
    }

    @Test
    void rolesThatDoNotGoTogetherAreRefused() {
        assertBroken("account.noRole", () -> Roles.staff(OFFICE, Set.of()));
        assertBroken("account.roleStandsAlone", () -> Roles.staff(OFFICE, Set.of(Role.ADMINISTRATOR, Role.CASEWORKER)));
        assertBroken("account.roleStandsAlone", () -> Roles.staff(OFFICE, Set.of(Role.OVERSIGHT, Role.INSPECTOR)));
        assertBroken("account.rankGoesWithDirector", () -> Roles.staff(OFFICE, Set.of(Role.DIRECTOR)));
        assertBroken("account.rankGoesWithDirector", () -> new Roles(Set.of(Role.CASEWORKER), Rank.HEAD, OFFICE, null));
        assertBroken("account.officeGoesWithStaff", () -> new Roles(Set.of(Role.CASEWORKER), null, null, null));
        assertBroken(
                "account.officeGoesWithStaff", () -> new Roles(Set.of(Role.APPLICANT), null, OFFICE, "91110000MA0001"));
        assertBroken("account.enterpriseGoesWithApplicant", () -> new Roles(Set.of(Role.APPLICANT), null, null, null));
        assertBroken(
                "account.enterpriseGoesWithApplicant",
                () -> new Roles(Set.of(Role.CASEWORKER), null, OFFICE, "91110000MA0001"));
    }
}
