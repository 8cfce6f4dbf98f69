package org.infopool.domain.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * A non-conformity that an inspection found: bound to the question, to the article in the text of its time and to what
 * shows it. It is made by {@link Inspection#find}. It establishes nothing: whether it is a violation is another matter.
 */
@Entity
@Table(name = "finding")
public class Finding extends Recorded {
    private static final int LONGEST_TEXT = 4000;

    @Column(name = "finding_number", nullable = false, updatable = false)
    private FindingNumber number;

    @Column(name = "inspection_number", nullable = false, updatable = false)
    private InspectionNumber inspection;

    @Column(name = "uscc", nullable = false, updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "item", nullable = false, updatable = false)
    private String item;

    @Column(name = "article", nullable = false)
    private String article;

    @Column(name = "text_version", nullable = false)
    private String textVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity", nullable = false)
    private Severity severity;

    @Column(name = "finding_text", nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private FindingStatus status = FindingStatus.NOTED;

    /** The question while the finding stands: a question has one at most. */
    @Column(name = "open_marker")
    private @Nullable String openMarker;

    @ElementCollection
    @CollectionTable(name = "finding_evidence", joinColumns = @JoinColumn(name = "finding_id"))
    @Column(name = "document", nullable = false)
    private List<String> evidence = new ArrayList<>();

    /** For the persistence provider. */
    protected Finding() {}

    Finding(
            FindingNumber number,
            InspectionNumber inspection,
            UnifiedSocialCreditCode uscc,
            String item,
            Severity severity,
            Statement statement,
            List<DocumentNumber> documents) {
        this.number = number;
        this.inspection = inspection;
        this.uscc = uscc;
        this.item = item;
        this.severity = severity;
        openMarker = inspection + "/" + item;
        article = statement.article();
        textVersion = statement.textVersion();
        text = statement.text();
        documents.forEach(document -> evidence.add(document.value()));
    }

    /**
     * The words of a finding.
     *
     * @param article the rule book id of the article that is not kept to
     * @param textVersion the date of the text of that article
     * @param text what was found
     */
    public record Statement(String article, String textVersion, String text) {
        /**
         * Takes the words, trimmed.
         *
         * @throws RuleViolated {@code finding.textLength}
         */
        public Statement {
            text = text.strip();
            RuleViolated.unless(
                    text.length() >= 10 && text.length() <= LONGEST_TEXT, "finding.textLength", LONGEST_TEXT);
        }
    }

    /** Brings the finding into being. */
    public FindingEvent.Noted note(Act act) {
        return new FindingEvent.Noted(
                occurred(act), number, inspection, uscc, item, article, textVersion, severity, text, evidence());
    }

    /** It is worded anew. */
    FindingEvent.Restated restate(Statement statement, List<DocumentNumber> documents, Act act) {
        article = statement.article();
        textVersion = statement.textVersion();
        text = statement.text();
        evidence.clear();
        documents.forEach(document -> evidence.add(document.value()));
        return new FindingEvent.Restated(
                occurred(act), number, inspection, uscc, item, article, textVersion, severity, text, evidence());
    }

    /** It is taken back. */
    FindingEvent.Dropped drop(Act act) {
        step(FindingStatus.DROPPED);
        openMarker = null;
        return new FindingEvent.Dropped(occurred(act), number, inspection, uscc);
    }

    /**
     * The report makes it final.
     *
     * @throws RuleViolated {@code finding.step}
     */
    public FindingEvent.Held hold(Act act) {
        step(FindingStatus.FINAL);
        return new FindingEvent.Held(occurred(act), number, inspection, uscc);
    }

    private void step(FindingStatus next) {
        RuleViolated.unless(status.successors().contains(next), "finding.step", number, status, next);
        status = next;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.FINDING, number.value());
    }

    /** As other features take it up. */
    public FoundPoint point() {
        return new FoundPoint(number, item, article, severity, text, evidence());
    }

    public FindingNumber number() {
        return number;
    }

    public InspectionNumber inspection() {
        return inspection;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    /** The rule book id of the question. */
    public String item() {
        return item;
    }

    /** The rule book id of the article. */
    public String article() {
        return article;
    }

    /** The date of the text of the article. */
    public String textVersion() {
        return textVersion;
    }

    public Severity severity() {
        return severity;
    }

    /** What was found. */
    public String text() {
        return text;
    }

    public FindingStatus status() {
        return status;
    }

    public List<DocumentNumber> evidence() {
        return evidence.stream().map(DocumentNumber::new).toList();
    }
}
