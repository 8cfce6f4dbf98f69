package org.infopool.domain.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode.Flaw;
import org.infopool.domain.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Codes that companies print on their seals. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000802100433B", "91440300708461136T", "9144030071526726XG"})
    void takesCodesThatExist(String code) {
        assertEquals(Optional.empty(), UnifiedSocialCreditCode.flaw(code));
        assertEquals(code, new UnifiedSocialCreditCode(code).toString());
        assertEquals(code, UnifiedSocialCreditCode.of("  " + code + "\t\u3000").value());
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y433, LENGTH",
        "91350100m000100Y43, CHARACTER",
        "91350100I000100Y43, CHARACTER",
        "91350100O000100Y43, CHARACTER",
        "91350100S000100Y43, CHARACTER",
        "91350100V000100Y43, CHARACTER",
        "91350100Z000100Y43, CHARACTER",
        "91350100M000100Y4Z, CHARACTER",
        "91350100M 00100Y43, CHARACTER",
        "９1350100M000100Y43, CHARACTER",
        "91350100M000100Y4😀, CHARACTER",
        "91350100M000100Y44, CHECK_DIGIT",
        "19350100M000100Y43, CHECK_DIGIT"
    })
    void namesTheFirstFlaw(String text, Flaw flaw) {
        assertEquals(Optional.of(flaw), UnifiedSocialCreditCode.flaw(text));
        var broken = assertThrows(RuleViolated.class, () -> new UnifiedSocialCreditCode(text));
        assertEquals("uscc.flawed", broken.ruleKey());
        assertEquals(List.of(text, flaw), broken.details());
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(17);
    }

    private static String complete(String body) {
        return ALPHABET.chars()
                .mapToObj(last -> body + (char) last)
                .filter(code -> UnifiedSocialCreditCode.flaw(code).isEmpty())
                .reduce((one, other) -> {
                    throw new AssertionError("Two check digits fit " + body);
                })
                .orElseThrow();
    }

    @Property
    void findsEveryWrongCharacter(
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        var code = complete(body);
        Assume.that(code.charAt(place) != ALPHABET.charAt(other));
        var wrong = code.substring(0, place) + ALPHABET.charAt(other) + code.substring(place + 1);
        assertEquals(Optional.of(Flaw.CHECK_DIGIT), UnifiedSocialCreditCode.flaw(wrong));
    }

    @Property
    void findsTwoNeighborsThatChangedPlaces(@ForAll("bodies") String body, @ForAll @IntRange(max = 16) int place) {
        var code = complete(body);
        Assume.that(code.charAt(place) != code.charAt(place + 1));
        var wrong = code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
        assertNotEquals(Optional.empty(), UnifiedSocialCreditCode.flaw(wrong));
    }

    @Test
    void isStoredAsText() {
        var converter = new UnifiedSocialCreditCode.AsText();
        var code = new UnifiedSocialCreditCode("91350100M000100Y43");
        assertEquals("91350100M000100Y43", converter.convertToDatabaseColumn(code));
        assertEquals(code, converter.convertToEntityAttribute("91350100M000100Y43"));
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }
}
