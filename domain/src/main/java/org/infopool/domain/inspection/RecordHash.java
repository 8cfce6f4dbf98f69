package org.infopool.domain.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import org.infopool.domain.shared.Sha256;

/** The fingerprint of what the team signs: the same record always has the same, and any change another. */
final class RecordHash {
    private RecordHash() {}

    /** SHA-256 over every answer, all evidence and every finding, each value with its length before it, lower-case hex. */
    static String of(
            Collection<ItemAnswer> answers, Collection<ItemEvidence> evidence, Collection<FoundPoint> findings) {
        var text = new StringBuilder();
        answers.stream().sorted(Comparator.comparing(ItemAnswer::item)).forEach(answer -> {
            add(text, answer.item());
            add(text, answer.result().name());
            add(text, answer.note());
        });
        evidence.stream().map(one -> one.document().value()).sorted().forEach(document -> add(text, document));
        findings.stream()
                .sorted(Comparator.comparing(finding -> finding.finding().value()))
                .forEach(finding -> {
                    add(text, finding.finding().value());
                    add(text, finding.item());
                    add(text, finding.article());
                    add(text, finding.severity().name());
                    add(text, finding.text());
                });
        return Sha256.hex(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }
}
