package org.infopool.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** What the enterprise did with the record; nothing until then. Immutable. */
@Embeddable
public class RecordReply {
    private static final int LONGEST_WORDS = 4000;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply")
    private @Nullable Reply given;

    @Column(name = "reply_words")
    private @Nullable String words;

    @Column(name = "replied_at")
    private @Nullable Instant at;

    @Column(name = "replied_by")
    private @Nullable PersonNumber by;

    @Column(name = "replied_on_paper", nullable = false)
    private boolean onPaper;

    /** For the persistence provider. */
    protected RecordReply() {}

    static RecordReply none() {
        return new RecordReply();
    }

    static RecordReply of(Reply given, String words, boolean onPaper, Act act) {
        var said = words.strip();
        RuleViolated.unless(!given.needsWords() || !said.isEmpty(), "inspection.wordsMissing", given);
        RuleViolated.unless(said.length() <= LONGEST_WORDS, "inspection.wordsLength", LONGEST_WORDS);
        var reply = new RecordReply();
        reply.given = given;
        reply.words = said.isEmpty() ? null : said;
        reply.at = act.at();
        reply.by = act.actor().person();
        reply.onPaper = onPaper;
        return reply;
    }

    public @Nullable Reply given() {
        return given;
    }

    /** What the enterprise objects to, or why it did not sign. */
    public @Nullable String words() {
        return words;
    }

    public @Nullable Instant at() {
        return at;
    }

    public @Nullable PersonNumber by() {
        return by;
    }

    /** Whether an inspector entered what was done in front of them. */
    public boolean isOnPaper() {
        return onPaper;
    }
}
