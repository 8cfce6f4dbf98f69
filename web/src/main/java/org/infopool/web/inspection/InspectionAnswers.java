package org.infopool.web.inspection;

import java.util.Map;
import org.infopool.ejb.inspection.InspectionDetails;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** Inspections as programs read them. */
final class InspectionAnswers {
    private InspectionAnswers() {}

    static Map<String, @Nullable Object> state(InspectionDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    static Map<String, @Nullable Object> whole(InspectionDetails details) {
        var license = details.license();
        var reply = details.reply();
        var whole = state(details);
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("office", details.office().value());
        whole.put("license", license == null ? null : license.value());
        whole.put("kind", details.kind().name());
        whole.put(
                "ground",
                ListAnswer.item(
                        "kind", details.ground().kind().name(),
                        "number", details.ground().number()));
        whole.put("purpose", details.purpose());
        whole.put("plannedOn", details.plannedOn());
        whole.put("announced", details.announced());
        whole.put(
                "team",
                details.team().stream()
                        .map(member -> ListAnswer.item(
                                "person", member.person().value(),
                                "signedAt", member.signedAt()))
                        .toList());
        whole.put("items", details.items());
        whole.put(
                "answers",
                details.answers().values().stream()
                        .map(answer -> ListAnswer.item(
                                "item", answer.item(),
                                "result", answer.result().name(),
                                "note", answer.note(),
                                "revision", answer.revision()))
                        .toList());
        whole.put(
                "evidence",
                details.evidence().stream()
                        .map(one -> ListAnswer.item(
                                "item", one.item(),
                                "document", one.document().value()))
                        .toList());
        whole.put(
                "findings",
                details.findings().stream()
                        .map(finding -> ListAnswer.item(
                                "number", finding.number().value(),
                                "item", finding.item(),
                                "article", finding.article(),
                                "textVersion", finding.textVersion(),
                                "severity", finding.severity().name(),
                                "text", finding.text(),
                                "status", finding.status().name()))
                        .toList());
        whole.put("checkedInAt", details.checkedInAt());
        whole.put("representative", details.representative());
        whole.put("contentHash", details.contentHash());
        whole.put("reply", reply == null ? null : reply.name());
        whole.put("replyWords", details.replyWords());
        whole.put("summary", details.summary());
        whole.put("concludedOn", details.concludedOn());
        return whole;
    }
}
