package org.infopool.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;

/** Every rule that can be broken, every reason and every enum constant has words in both languages. */
class RuleMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/infopool/domain");
    private static final Path TEXTS = Path.of("src/main/resources/org/infopool/words");
    private static final Pattern REFUSAL =
            Pattern.compile("RuleViolated\\.unless\\(|TEXT\\.require\\(|new RuleViolated\\(|new TextRule\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern REASON = Pattern.compile("\"((?:reason|clock\\.step)\\.[A-Za-z.]+)\"");
    private static final Pattern RULE_KEY = Pattern.compile("[a-z][A-Za-z]*(\\.[a-zA-Z]+)*");

    private static List<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RuleMessagesTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments of a call whose opening parenthesis ends before {@code start}. */
    private static List<String> arguments(String source, int start) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var inText = false;
        var from = start;
        for (var i = start; i < source.length(); i++) {
            var character = source.charAt(i);
            if (character == '"' && source.charAt(i - 1) != '\\') {
                inText = !inText;
            } else if (!inText && character == '(') {
                depth++;
            } else if (!inText && (character == ',' || character == ')') && depth == 0) {
                arguments.add(source.substring(from, i).strip());
                from = i + 1;
                if (character == ')') {
                    break;
                }
            } else if (!inText && character == ')') {
                depth--;
            }
        }
        return arguments;
    }

    /** The keys that sources give to {@code RuleViolated}, by hand or by an enum constant that carries its key. */
    private static Set<String> ruleKeys() {
        var keys = new TreeSet<String>();
        for (var source : sources()) {
            for (var match = REFUSAL.matcher(source); match.find(); ) {
                var arguments = arguments(source, match.end());
                var key = match.group().startsWith("new") ? arguments.getFirst() : arguments.get(1);
                var literals = LITERAL.matcher(key)
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(RULE_KEY.asMatchPredicate())
                        .toList();
                keys.addAll(literals);
                if (literals.isEmpty()) {
                    // The key is named elsewhere in the same source, as in an enum of objections.
                    LITERAL.matcher(source)
                            .results()
                            .map(literal -> literal.group(1))
                            .filter(text -> Words.domain().keys().contains("rule." + text))
                            .forEach(keys::add);
                }
            }
        }
        return keys;
    }

    private static List<String> without(Predicate<String> words, Iterable<String> keys) {
        var missing = new ArrayList<String>();
        keys.forEach(key -> {
            if (!words.test(key)) {
                missing.add(key);
            }
        });
        return missing;
    }

    private static boolean inBothLanguages(String key) {
        return Words.LANGUAGES.stream().allMatch(language -> Words.domain().has(language, key));
    }

    @Test
    void everyRuleHasWords() {
        var keys = ruleKeys();
        assertTrue(
                keys.contains("clock.rollBefore") && keys.contains("ladder.reasonsMissing"), "the search finds keys");
        assertEquals(List.of(), without(key -> inBothLanguages("rule." + key), keys));
    }

    @Test
    void everyReasonHasWords() {
        var keys = new TreeSet<String>();
        for (var source : sources()) {
            REASON.matcher(source).results().map(match -> match.group(1)).forEach(keys::add);
        }
        assertTrue(keys.contains("reason.lateFee.days") && keys.contains("clock.step.roll"), "the search finds keys");
        // What ends with a dot is the beginning of a key that goes on with a constant.
        assertEquals(
                List.of(),
                without(
                        key -> key.endsWith(".")
                                ? Words.domain().keys().stream().anyMatch(text -> text.startsWith(key))
                                : inBothLanguages(key),
                        keys));
    }

    @Test
    void noTextIsMissingInOneLanguage() {
        assertEquals(
                List.of(),
                without(RuleMessagesTest::inBothLanguages, Words.domain().keys()));
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (var language : Words.LANGUAGES) {
            for (var key : Words.domain().keys()) {
                var pattern = Words.domain().pattern(language, key).replace("'", "''");
                assertTrue(new MessageFormat(pattern, language).getFormats() != null, key);
            }
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var different = new ArrayList<String>();
        for (var key : Words.domain().keys()) {
            var english = new MessageFormat(
                    Words.domain().pattern(Words.LANGUAGES.getFirst(), key).replace("'", "''"));
            var chinese = new MessageFormat(
                    Words.domain().pattern(Words.LANGUAGES.getLast(), key).replace("'", "''"));
            if (english.getFormatsByArgumentIndex().length < chinese.getFormatsByArgumentIndex().length) {
                different.add(key);
            }
        }
        assertEquals(List.of(), different);
    }

    /** A file under another name than that of a feature would never be read. */
    @Test
    void everyFileOfTextsIsRead() throws IOException {
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                var properties = new java.util.Properties();
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                assertTrue(
                        Words.domain().keys().containsAll(properties.stringPropertyNames()),
                        file.getFileName() + " is not read");
            }
        }
    }
}
