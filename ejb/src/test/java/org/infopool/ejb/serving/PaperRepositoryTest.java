package org.infopool.ejb.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.Occurrence;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.notice.Notice;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeText;
import org.infopool.domain.notice.Party;
import org.infopool.domain.notice.ServiceProof;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Words;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of papers holds what is to be served, by the offices that one sees, and tells how far it has come. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class PaperRepositoryTest {
    private static final UnifiedSocialCreditCode USCC = new UnifiedSocialCreditCode("91350100M000100Y43");
    private static final OfficeNumber OFFICE = new OfficeNumber("CN-YH-01");
    private static final Subject LICENSE = new Subject(SubjectKind.LICENSE, "LIC-2025-000001");

    private record Happened(Occurrence occurrence) implements DomainEvent {}

    private final TestDatabase database = TestDatabase.empty();
    private final PaperRepository papers = new PaperRepository();
    private Scope scope = new Scope(null, OFFICE);

    @BeforeEach
    void openOffice() {
        papers.entities = database.entities();
        papers.current = new CurrentActor() {
            @Override
            public Scope scope() {
                return scope;
            }
        };
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'PROVINCIAL', '办公室', 'Office')""");
        database.inTransaction(() -> {
            database.entities().persist(information());
            database.entities().persist(paper("N-2025-000002"));
            var published = paper("N-2025-000003");
            published.publish(Acts.TODAY, new DocumentNumber("DOC-2025-000001"), Acts.by("bo", Role.CASEWORKER));
            database.entities().persist(published);
            var served = paper("N-2025-000004");
            served.serve(NoticeMode.POST, Acts.TODAY, ServiceProof.post("EMS 1", null), Acts.by("bo", Role.CASEWORKER));
            database.entities().persist(served);
        });
    }

    private static DomainEvent cause() {
        return new Happened(new Occurrence(LICENSE, 3, Acts.by("bo", Role.CASEWORKER)));
    }

    private static NoticeText text() {
        return NoticeText.of(Words.domain(), "license.certificateIssued", LICENSE.number());
    }

    private static Notice information() {
        return Notice.inPortal(
                new NoticeNumber("N-2025-000001"),
                cause(),
                LICENSE,
                Addressee.enterprise(USCC.value()),
                "license.certificateIssued",
                text(),
                false);
    }

    private static Notice paper(String number) {
        return Notice.toServe(
                new NoticeNumber(number),
                cause(),
                LICENSE,
                Addressee.enterprise(USCC.value()),
                "license.certificateIssued",
                text(),
                false,
                new Party(USCC, "福州清茶贸易有限公司", OFFICE));
    }

    private List<String> numbers(String text, PaperState state) {
        return papers.list(new ListQuery(text, "number", false, null, 10), state).rows().stream()
                .map(row -> row.number().value())
                .toList();
    }

    @Test
    void every_paper_is_in_the_list_and_nothing_that_only_informs() {
        assertEquals(List.of("N-2025-000002", "N-2025-000003", "N-2025-000004"), numbers("", null));
    }

    @Test
    void the_list_is_narrowed_by_how_far_service_has_come() {
        assertEquals(List.of("N-2025-000002"), numbers("", PaperState.AWAITED));
        assertEquals(List.of("N-2025-000003"), numbers("", PaperState.PUBLISHED));
        assertEquals(List.of("N-2025-000004"), numbers("", PaperState.SERVED));
    }

    @Test
    void it_is_searched_by_enterprise_and_matter_and_takes_wildcards_as_they_are() {
        assertEquals(3, numbers("清茶", null).size());
        assertEquals(3, numbers("LIC-2025", null).size());
        assertEquals(0, numbers("%", null).size());
    }

    @Test
    void another_office_and_another_enterprise_see_nothing() {
        scope = new Scope(null, new OfficeNumber("CN-YH-02"));
        assertEquals(List.of(), numbers("", null));
        var number = new NoticeNumber("N-2025-000002");
        assertThrows(RuleViolated.class, () -> papers.visible(number));
        scope = new Scope("91110000802100433B", null);
        assertThrows(RuleViolated.class, () -> papers.visible(number));
        scope = new Scope(USCC.value(), null);
        assertEquals(number, papers.visible(number).number());
    }
}
