package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;

/** The texts of the pages: complete, in both languages, with the same gaps to fill. */
class PageWordsTest {
    private static final Path WORDS = Path.of("src/main/resources/org/infopool/words");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)[,}]");

    /** Where a class names a text: {@code words.of("…"}, {@code feedback.done("…"}, {@code new NavigationItem(…, "…"}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:words|here\\(\\))\\.of|\\.done|new StatusView)\\(\\s*\"([a-zA-Z][\\w-]*\\.[^\"]+)\"\\s*[,)]|new NavigationItem\\([^\"]*\"([^\"]+)\"");

    private static final Pattern INPUTS = Pattern.compile("\\binputs(?:\\.put)?\\(");

    @Test
    void areThereInBothLanguagesWithTheSameGaps() {
        var words = PageWords.all();
        var wrong = new ArrayList<String>();
        for (var key : words.keys()) {
            var missing = PageWords.languagesWithout(key);
            if (!missing.isEmpty()) {
                wrong.add(key + " is missing in " + missing);
            } else if (!gaps(words.pattern(Words.LANGUAGES.get(0), key))
                    .equals(gaps(words.pattern(Words.LANGUAGES.get(1), key)))) {
                wrong.add(key + " has other gaps in Chinese than in English");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void canBeFilledIn() {
        var words = PageWords.all();
        for (var language : Words.LANGUAGES) {
            for (var key : words.keys()) {
                var text = words.pattern(language, key).replace("'", "''");
                assertDoesNotThrow(() -> new MessageFormat(text, language), key);
            }
        }
    }

    @Test
    void areThereForEveryKeyThatAClassNames() throws IOException {
        var missing = new TreeSet<String>();
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                NAMED.matcher(Files.readString(file)).results().forEach(found -> {
                    var key = found.group(1) == null ? found.group(2) : found.group(1);
                    named.add(key);
                    if (!PageWords.languagesWithout(key).isEmpty()) {
                        missing.add(file.getFileName() + " " + key);
                    }
                });
            }
        }
        assertTrue(named.contains("frame.cancel"), "the search for keys finds nothing");
        assertEquals(Set.of(), missing);
    }

    @Test
    void areReadOnlyFromFilesOfKnownFeatures() throws IOException {
        var known = PageWords.all().keys();
        try (var files = Files.list(WORDS)) {
            for (var file : (Iterable<Path>)
                    files.filter(one -> one.getFileName().toString().startsWith("web-"))::iterator) {
                var texts = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                assertTrue(
                        known.containsAll(texts.stringPropertyNames()),
                        file + " is not read: is its name a feature's?");
            }
        }
    }

    @Test
    void ofFacesAreTranslatedOneByOne() throws IOException {
        assertEquals(keys("faces.properties"), keys("faces_zh.properties"));
        assertEquals(Set.of(), keys("faces_en.properties"));
    }

    @Test
    void sayEnumConstantsByTheNameOfTheirClass() {
        assertEquals("NavigationGroup.WORK", PageWords.keyOf(NavigationGroup.WORK));
        for (var group : NavigationGroup.values()) {
            assertEquals(List.of(), PageWords.languagesWithout(PageWords.keyOf(group)));
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        GAP.matcher(text).results().forEach(found -> gaps.add(found.group(1)));
        return gaps;
    }

    /** What went into a computation is shown under "Why?": every input that the rules name has a name for people. */
    @Test
    void nameEveryInputOfAReason() throws IOException {
        var words = PageWords.all();
        var unnamed = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("../domain/src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                inputs(Files.readString(source)).stream()
                        .filter(name -> words.keys().stream().noneMatch(("input." + name)::equals))
                        .forEach(unnamed::add);
            }
        }
        assertEquals(Set.of(), unnamed);
    }

    /** The names in {@code inputs("name", value, "name", value …)} and {@code inputs.put("name", value)}. */
    private static Set<String> inputs(String source) {
        var names = new TreeSet<String>();
        var calls = INPUTS.matcher(source);
        while (calls.find()) {
            var depth = 1;
            var name = true;
            var begin = calls.end();
            for (var i = begin; depth > 0; i++) {
                var sign = source.charAt(i);
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                if (depth == 0 || (depth == 1 && sign == ',')) {
                    var argument = source.substring(begin, i).strip();
                    if (name && argument.startsWith("\"")) {
                        names.add(argument.substring(1, argument.length() - 1));
                    }
                    name = !name;
                    begin = i + 1;
                }
            }
        }
        return names;
    }
}
