package org.infopool.domain.inspection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.RuleViolated;

/** What is asked at an inspection, with the answers and what shows them. */
public final class Sheet {
    private static final int MOST_EVIDENCE = 100;

    private final List<String> items;
    private final List<ItemAnswer> answers;
    private final List<ItemEvidence> evidence;

    /** Over what is kept. */
    Sheet(List<String> items, List<ItemAnswer> answers, List<ItemEvidence> evidence) {
        this.items = items;
        this.answers = answers;
        this.evidence = evidence;
    }

    /** Asks these questions; what is answered stays. */
    void ask(List<String> chosen) {
        for (var answer : answers) {
            RuleViolated.unless(chosen.contains(answer.item()), "inspection.itemAnswered", answer.item());
        }
        items.clear();
        items.addAll(chosen);
    }

    void requireAsked(String item) {
        RuleViolated.unless(items.contains(item), "inspection.unknownItem", item);
    }

    void keep(ItemAnswer answer) {
        answers.removeIf(one -> one.item().equals(answer.item()));
        answers.add(answer);
    }

    void keep(String item, DocumentNumber document) {
        RuleViolated.unless(evidence.size() < MOST_EVIDENCE, "inspection.tooMuchEvidence", MOST_EVIDENCE);
        evidence.add(new ItemEvidence(item, document));
    }

    /** The answer that says that something is wrong, and shows it. */
    ItemAnswer nonconformity(String item) {
        var answer = answer(item)
                .filter(one -> one.result().severity().isPresent())
                .orElseThrow(() -> new RuleViolated("finding.noNonconformity", item));
        RuleViolated.unless(!answer.note().isEmpty() || !evidenceAt(item).isEmpty(), "finding.noEvidence", item);
        return answer;
    }

    /** Refuses to be signed before everything is answered, noted and found. */
    void requireComplete(Collection<FoundPoint> findings) {
        var missing = new TreeSet<>(items);
        answers.forEach(answer -> missing.remove(answer.item()));
        RuleViolated.unless(missing.isEmpty(), "inspection.answersMissing", missing.size(), String.join(", ", missing));
        var found = findings.stream().map(FoundPoint::item).collect(Collectors.toSet());
        for (var answer : answers) {
            RuleViolated.unless(
                    !answer.result().needsNote() || !answer.note().isEmpty(), "inspection.noteMissing", answer.item());
            RuleViolated.unless(
                    answer.result().severity().isEmpty() || found.contains(answer.item()),
                    "inspection.findingMissing",
                    answer.item());
        }
    }

    /** The fingerprint of what the team signs. */
    String fingerprint(Collection<FoundPoint> findings) {
        return RecordHash.of(answers, evidence, findings);
    }

    /** The rule book ids of the questions. */
    public List<String> items() {
        return List.copyOf(items);
    }

    /** The answer to a question, where there is one. */
    public Optional<ItemAnswer> answer(String item) {
        return answers.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** The answers, by question. */
    public Map<String, ItemAnswer> answers() {
        var map = new LinkedHashMap<String, ItemAnswer>();
        answers.forEach(answer -> map.put(answer.item(), answer));
        return map;
    }

    /** The documents kept at a question. */
    public List<DocumentNumber> evidenceAt(String item) {
        return evidence.stream()
                .filter(one -> one.item().equals(item))
                .map(ItemEvidence::document)
                .toList();
    }

    public List<ItemEvidence> evidence() {
        return List.copyOf(evidence);
    }
}
