package org.infopool.ejb.desk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When a deadline is somebody's task: it is one of these rules', and the condition holds for the matter {@code m} that it
 * is about. The condition may name {@code :me}, who asks, and {@code :today}.
 */
record Waiting(QueueTask task, MatterKind matter, List<String> rules, String condition) {
    Waiting(QueueTask task, MatterKind matter, String rule, String condition) {
        this(task, matter, List.of(rule), condition);
    }

    /** The condition for a deadline {@code d}, of a matter that is kept by {@code :offices}. */
    String ofDeadline() {
        return "d.ruleId in " + rules.stream().collect(Collectors.joining("', '", "('", "')")) + " and "
                + matter.exists("(" + condition + ") and " + MatterKind.COVERED);
    }
}
