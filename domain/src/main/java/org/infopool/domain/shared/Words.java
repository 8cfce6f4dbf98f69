package org.infopool.domain.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every text that a person reads, in English and Chinese. The texts of a feature lie in one file for each language,
 * {@code org/infopool/words/<name>.properties} and {@code <name>_zh.properties}, in UTF-8; {@code <name>} is the name of
 * the feature, in another module than the domain with the module's prefix ({@code web-application}).
 *
 * <p>A text is a {@link MessageFormat}, except that an apostrophe is just an apostrophe. Arguments say themselves:
 * dates, enum constants ({@code <EnumSimpleName>.<CONSTANT>}), lists and everything that is {@link Worded}.
 */
public final class Words {
    /** The languages that every text is written in. The first is the one for everybody who asked for neither. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private static final String FOLDER = "org/infopool/words/";

    /** The features that have texts: the file names that are looked for. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "access",
            "clock",
            "document",
            "journal",
            "desk",
            "notice",
            "platform",
            "rulebook",
            "enterprise",
            "application",
            "imports",
            "vetting",
            "license",
            "ending",
            "winddown",
            "register",
            "obligation",
            "selfinspection",
            "inspection",
            "enforcement",
            "referral",
            "proceeding",
            "complaint",
            "incident");

    private static final Words DOMAIN = new Words(Map.of(), Map.of()).and(Words.class.getClassLoader(), "");

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Map<String, String> english;
    private final Map<String, String> chinese;

    private Words(Map<String, String> english, Map<String, String> chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The texts of the domain: rules, reasons, enum constants, letters. */
    public static Words domain() {
        return DOMAIN;
    }

    /**
     * These texts and those of another module. The module gives its own class loader, because nobody else sees its
     * files, and the prefix of its file names, such as {@code web-}.
     *
     * @throws IllegalStateException when a key is already there: two features would overwrite each other's text
     */
    public Words and(ClassLoader loader, String prefix) {
        return new Words(merged(english, loader, prefix, ""), merged(chinese, loader, prefix, "_zh"));
    }

    private static Map<String, String> merged(
            Map<String, String> known, ClassLoader loader, String prefix, String suffix) {
        var all = new HashMap<>(known);
        for (var feature : FEATURES) {
            read(loader, FOLDER + prefix + feature + suffix + ".properties").forEach((key, text) -> {
                if (all.putIfAbsent(key, text) != null) {
                    throw new IllegalStateException(
                            "The text %s of %s%s is already there".formatted(key, prefix, feature));
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> read(ClassLoader loader, String file) {
        var texts = new Properties();
        try (var in = loader.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    /** The language that a person who prefers {@code wanted} gets: Chinese for every Chinese, else English. */
    public static Locale language(@Nullable Locale wanted) {
        return isChinese(wanted) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Whether this is any kind of Chinese. */
    public static boolean isChinese(@Nullable Locale language) {
        return language != null && language.getLanguage().equals("zh");
    }

    /** Whether there is a text in this language, not counting the fall-back to English. */
    public boolean has(Locale language, String key) {
        return (isChinese(language) ? chinese : english).containsKey(key);
    }

    /** Every key that has a text in at least one language. */
    public Set<String> keys() {
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(chinese.keySet());
        return keys;
    }

    /** The text as it is written, without arguments filled in; the key between question marks where there is none. */
    public String pattern(Locale language, String key) {
        var text = isChinese(language) ? chinese.getOrDefault(key, english.get(key)) : english.get(key);
        return text == null ? "???" + key + "???" : text;
    }

    /** The text in the language asked for, with the arguments filled in. */
    public String text(Locale language, String key, @Nullable Object... arguments) {
        var spoken = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            spoken[i] = spoken(language, arguments[i]);
        }
        return new MessageFormat(pattern(language, key).replace("'", "''"), language(language)).format(spoken);
    }

    /** The text like {@link #text(Locale, String, Object...)}, for arguments that come as a list. */
    public String text(Locale language, String key, List<?> arguments) {
        return text(language, key, arguments.toArray());
    }

    /** What a broken rule says. */
    public String text(Locale language, RuleViolated broken) {
        return text(language, "rule." + broken.ruleKey(), broken.details());
    }

    /** The name of an enum constant. */
    public String name(Locale language, Enum<?> constant) {
        return text(language, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A day as a person writes it. */
    public static String day(Locale language, LocalDate day) {
        return (isChinese(language) ? CHINESE_DAY : ENGLISH_DAY).format(day);
    }

    private @Nullable Object spoken(Locale language, @Nullable Object argument) {
        return switch (argument) {
            case null -> "–";
            case Worded worded -> worded.in(this, language);
            case LocalDate day -> day(language, day);
            case LocalDateTime time -> day(language, time.toLocalDate()) + " " + TIME.format(time);
            case OffsetDateTime time -> spoken(language, time.toLocalDateTime());
            case Enum<?> constant -> name(language, constant);
            case java.util.Collection<?> many ->
                many.stream()
                        .map(one -> Objects.toString(spoken(language, one)))
                        .collect(Collectors.joining(isChinese(language) ? "、" : ", "));
            default -> argument;
        };
    }
}
