package org.infopool.domain.selfinspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.infopool.domain.shared.Sha256;

/** The fingerprint of what an enterprise signs: the same answers always have the same, and any change another. */
final class AnswersHash {
    private AnswersHash() {}

    /** SHA-256 over every value, each with its length before it, lower-case hex. */
    static String of(String ruleBookVersion, List<Point> points, List<Evidence> evidence) {
        var text = new StringBuilder();
        add(text, ruleBookVersion);
        for (var point : points) {
            var answer = point.answer();
            add(text, point.item());
            add(text, String.valueOf(answer.conformity()));
            add(text, answer.note());
            add(text, answer.plan().what());
            add(text, answer.plan().who());
            add(text, String.valueOf(answer.plan().by()));
        }
        for (var one : evidence) {
            add(text, one.item());
            add(text, one.sha256());
            add(text, one.effectiveOn().toString());
        }
        return Sha256.hex(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append(';');
    }
}
