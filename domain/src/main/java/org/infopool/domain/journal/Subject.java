package org.infopool.domain.journal;

/** What an event, a deadline or a notice is about: its kind and the number that people quote. */
public record Subject(SubjectKind kind, String number) {
    @Override
    public String toString() {
        return kind + " " + number;
    }
}
