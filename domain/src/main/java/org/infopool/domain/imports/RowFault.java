package org.infopool.domain.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;

/** Why a row was refused: in which column, for which value, by which rule. Immutable. */
@Embeddable
public class RowFault {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_DETAILS = 500;
    private static final char CONTROL_PICTURES = '\u2400';

    @Column(name = "column_name", nullable = false)
    private String column;

    @Column(name = "shown", nullable = false)
    private String value;

    @Column(name = "rule", nullable = false)
    private String rule;

    @Column(name = "details", nullable = false)
    private String details;

    /** For the persistence provider. */
    protected RowFault() {}

    /**
     * A reason to refuse.
     *
     * @param column the name of the column; empty where the whole row is meant
     * @param value what stands there
     */
    public RowFault(String column, String value, RuleViolated broken) {
        this.column = column;
        this.value = shown(value);
        rule = broken.ruleKey();
        var joined = broken.details().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        details = joined.length() > LONGEST_DETAILS ? joined.substring(0, LONGEST_DETAILS) : joined;
    }

    /** A value as people may see it: no control characters, and no more than they read. */
    private static String shown(String value) {
        var shown = new StringBuilder();
        value.chars()
                .limit(LONGEST_VALUE)
                .forEach(c ->
                        shown.append((char) (c < ' ' ? CONTROL_PICTURES + c : Character.isISOControl(c) ? '?' : c)));
        if (!shown.isEmpty() && Character.isHighSurrogate(shown.charAt(shown.length() - 1))) {
            shown.setLength(shown.length() - 1);
        }
        return value.length() > LONGEST_VALUE ? shown + "…" : shown.toString();
    }

    /** The name of the column; empty where the whole row is meant. */
    public String column() {
        return column;
    }

    /** What stands there, shortened, without control characters. */
    public String value() {
        return value;
    }

    /** The key of the broken rule. */
    public String rule() {
        return rule;
    }

    /** The reason in words. */
    public String reason(Locale language) {
        List<String> arguments = details.isEmpty() ? List.of() : Arrays.asList(details.split(SEPARATOR, -1));
        return Words.domain().text(language, "rule." + rule, arguments);
    }
}
