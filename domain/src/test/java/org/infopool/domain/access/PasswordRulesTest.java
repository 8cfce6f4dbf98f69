package org.infopool.domain.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "abcdefghijkl", "一二三四五六七八九十百千", "🍎🍏🍐🍑🍒🍓🍔🍕🍖🍗🍘🍙"})
    void takesWhatIsLongEnoughInAnyScript(String password) {
        assertDoesNotThrow(() -> PasswordRules.check("lin.zhiwei", password));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijk, account.passwordTooShort",
        "🍎🍏🍐🍑🍒🍓, account.passwordTooShort",
        "my-Lin.Zhiwei-2025, account.passwordHasUsername",
        "aaaaaaaaaaaaaaaa, account.passwordRepeats",
        "121212121212, account.passwordRepeats"
    })
    void refusesWhatIsEasyToGuess(String password, String rule) {
        assertEquals(
                rule,
                assertThrows(RuleViolated.class, () -> PasswordRules.check("lin.zhiwei", password))
                        .ruleKey());
    }

    @Test
    void refusesWhatIsTooLong() {
        var atTheLimit = "abcdefgh".repeat(PasswordRules.LONGEST / 8);
        assertDoesNotThrow(() -> PasswordRules.check("lin.zhiwei", atTheLimit));
        var broken = assertThrows(RuleViolated.class, () -> PasswordRules.check("lin.zhiwei", atTheLimit + "a"));
        assertEquals("account.passwordTooLong", broken.ruleKey());
        assertThrows(RuleViolated.class, () -> PasswordRules.normalize("a".repeat(2 * PasswordRules.LONGEST + 1)));
    }

    @Test
    void theSameCharactersAreTheSamePasswordHoweverTheyWereTyped() {
        assertEquals(PasswordRules.normalize("caf\u00e9 au lait"), PasswordRules.normalize("cafe\u0301 au lait"));
        assertEquals(
                PasswordRules.normalize("abc123"), PasswordRules.normalize("\uff41\uff42\uff43\uff11\uff12\uff13"));
    }
}
