package org.infopool.domain.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.infopool.domain.rulebook.Reason;
import org.infopool.domain.shared.Words;

/** A reason of an assessment as it was on the day: it stays what it was when the rule book changes. Immutable. */
@Embeddable
public class KeptReason {
    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false)
    private Assessment.Part part;

    @Column(name = "rule_id", nullable = false)
    private String rule;

    @Column(name = "text_version", nullable = false)
    private String textVersion;

    @Column(name = "citation_en", nullable = false)
    private String citationEnglish;

    @Column(name = "citation_zh", nullable = false)
    private String citationChinese;

    @Column(name = "text_en", nullable = false)
    private String textEnglish;

    @Column(name = "text_zh", nullable = false)
    private String textChinese;

    @Column(name = "arithmetic", nullable = false)
    private String arithmetic;

    /** For the persistence provider. */
    protected KeptReason() {}

    static KeptReason of(Assessment.Part part, Reason reason) {
        var kept = new KeptReason();
        kept.part = part;
        kept.rule = reason.ruleId();
        kept.textVersion = reason.rule().textVersion();
        kept.citationEnglish = reason.article(Locale.ENGLISH);
        kept.citationChinese = reason.article(Locale.SIMPLIFIED_CHINESE);
        kept.textEnglish = reason.text(Locale.ENGLISH);
        kept.textChinese = reason.text(Locale.SIMPLIFIED_CHINESE);
        kept.arithmetic = reason.arithmetic();
        return kept;
    }

    /** Which part of the assessment it belongs to. */
    public Assessment.Part part() {
        return part;
    }

    /** The rule book id of the rule. */
    public String rule() {
        return rule;
    }

    /** The date of the text that was applied. */
    public String textVersion() {
        return textVersion;
    }

    /** Where the rule stands, as it was cited. */
    public String citation(Locale language) {
        return Words.isChinese(language) ? citationChinese : citationEnglish;
    }

    /** The step in words. */
    public String text(Locale language) {
        return Words.isChinese(language) ? textChinese : textEnglish;
    }

    public String arithmetic() {
        return arithmetic;
    }
}
