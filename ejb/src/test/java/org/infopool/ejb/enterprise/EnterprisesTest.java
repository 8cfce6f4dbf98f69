package org.infopool.ejb.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.application.Applications;
import org.infopool.domain.enterprise.Enterprise;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.SearchText;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Scope;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enterprises are found by name in either script and by code, by the office that looks after them and those above. */
class EnterprisesTest {
    private static final OfficeNumber PROVINCE = new OfficeNumber("CN-YH");
    private static final OfficeNumber CITY = new OfficeNumber("CN-YH-01");
    private static final String TEA = "91350100M000100Y43";

    private final TestDatabase database = TestDatabase.empty();
    private Scope scope = new Scope(null, PROVINCE);
    private final Enterprises enterprises = EnterpriseBeans.enterprises(database, new CurrentActor() {
        @Override
        public Scope scope() {
            return scope;
        }
    });

    @BeforeEach
    void keepOne() {
        database.change("""
                insert into office (id, version, events, number, path, office_level, name_zh, name_en)
                values (1, 0, 0, 'CN-YH', 'CN-YH-', 'PROVINCIAL', '省', 'Province'),
                       (2, 0, 0, 'CN-YH-01', 'CN-YH-01-', 'CITY', '市', 'City'),
                       (3, 0, 0, 'CN-YH-02', 'CN-YH-02-', 'CITY', '市', 'City')""");
        database.inTransaction(() -> enterprises.add(new Enterprise(
                new UnifiedSocialCreditCode(TEA),
                CITY,
                new EnterpriseFacts(
                        "福州清茶贸易有限公司", "Fuzhou Clear Tea", "林梅", "福州市五四路128号", "tea@tea.example", "0591-5550100"))));
    }

    private List<String> found(String text) {
        return enterprises.list(new ListQuery(text, "name", false, null, 5)).rows().stream()
                .map(row -> row.uscc().value())
                .toList();
    }

    @Test
    void itIsFoundByNameInEitherScriptAndByCode() {
        assertEquals(List.of(TEA), found("清茶"));
        assertEquals(List.of(TEA), found("clear tea"));
        assertEquals(List.of(TEA), found("ＦＵＺＨＯＵ"));
        assertEquals(List.of(TEA), found(TEA.toLowerCase(java.util.Locale.ROOT)));
        assertEquals(List.of(), found("%"), "what is typed is no pattern");
    }

    @Test
    void anotherOfficeDoesNotFindIt() {
        scope = new Scope(null, CITY);
        assertEquals(List.of(TEA), found("清茶"));
        scope = new Scope(null, new OfficeNumber("CN-YH-02"));
        assertEquals(List.of(), found("清茶"));
    }

    @Test
    void aMatterIsFoundByTheLatinNameThatOnlyItsEnterpriseHas() {
        var application = Applications.submitted();
        assertEquals(TEA, application.uscc().value());
        database.inTransaction(() -> database.entities().persist(application));
        assertEquals(List.of(application.number()), matters("LicenseApplication", "clear tea"));
        assertEquals(List.of(), matters("LicenseApplication", "another tea"));
    }

    /** Every kind of matter that is searched so can be asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Obligation", "SelfInspection", "Inspection", "Violation", "Measure", "Proceeding", "Referral"})
    void everyKindOfMatterCanBeAsked(String entity) {
        assertEquals(List.of(), matters(entity, "clear tea"));
    }

    private List<?> matters(String entity, String text) {
        return database.entities()
                .createQuery("select x.number from " + entity + " x where " + Enterprises.FOUND.formatted("x"))
                .setParameter("text", SearchText.containing(text))
                .getResultList();
    }
}
