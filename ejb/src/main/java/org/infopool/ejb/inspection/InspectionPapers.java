package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.inspection.Finding;
import org.infopool.domain.inspection.Inspection;
import org.infopool.domain.inspection.InspectionEvent;
import org.infopool.domain.inspection.ItemAnswer;
import org.infopool.domain.inspection.Paper;
import org.infopool.domain.inspection.TeamMember;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.rulebook.ChecklistItem;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.rulebook.RuleBooks;

/** Writes the record of an inspection as a paper as soon as it is concluded. */
@ApplicationScoped
public class InspectionPapers implements EventObserver {
    @Inject
    InspectionRepository inspections;

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Inject
    RuleBooks rules;

    @Inject
    EventJournal journal;

    @Override
    public int turn() {
        return Letters.TURN;
    }

    @Override
    public void happened(DomainEvent event) {
        if (event instanceof InspectionEvent.Concluded concluded) {
            var inspection = inspections.find(concluded.number()).orElseThrow();
            var pdf = InspectionPaper.print(content(inspection));
            var kept = letters.keep(inspection.number().value(), pdf, inspection.subject(), null, concluded.act());
            journal.record(inspection.write(Paper.RECORD, kept, concluded.act()));
        }
    }

    private InspectionPaper.Content content(Inspection inspection) {
        var book = rules.current();
        return new InspectionPaper.Content(
                inspection.number(),
                Objects.requireNonNull(inspection.concludedOn()),
                offices.get(inspection.office()).name(),
                inspection.enterpriseName(),
                inspection.uscc(),
                inspection.license(),
                inspection.kind(),
                inspection.ground().number(),
                inspection.purpose(),
                inspection.heldOn(),
                inspection.representative(),
                inspection.sheet().items().stream()
                        .flatMap(item -> inspection.sheet().answer(item).stream())
                        .map(answer -> question(answer, book))
                        .toList(),
                inspections.findings(inspection.number()).stream()
                        .map(finding -> found(finding, book))
                        .toList(),
                Objects.requireNonNull(inspection.reply().given()),
                inspection.reply().words(),
                inspection.reply().isOnPaper(),
                Objects.requireNonNull(inspection.summary()),
                inspection.members().stream().map(this::signature).toList(),
                Objects.requireNonNull(inspection.contentHash()),
                inspection.ruleBookVersion());
    }

    private static InspectionPaper.Question question(ItemAnswer answer, RuleBook book) {
        var title = book.checklist().stream()
                .filter(one -> one.id().equals(answer.item()))
                .map(ChecklistItem::title)
                .findFirst()
                .orElse(new LocalizedText(answer.item(), answer.item()));
        return new InspectionPaper.Question(title, answer.result(), answer.note());
    }

    private static InspectionPaper.Found found(Finding finding, RuleBook book) {
        return new InspectionPaper.Found(
                finding.number(),
                finding.severity(),
                Ground.of(
                        book.parameter(finding.article()),
                        finding.text(),
                        finding.evidence().stream().map(DocumentNumber::value).toList()));
    }

    private InspectionPaper.Signature signature(TeamMember member) {
        return new InspectionPaper.Signature(
                letters.name(member.person()), day(Objects.requireNonNull(member.signedAt())));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Act.ZONE);
    }
}
