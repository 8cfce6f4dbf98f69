package org.infopool.domain.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.application.DataCategories;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.PaperDeclaration;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says, and what is wrong with it. */
class RowReadingTest {
    private static List<String> faults(Map<String, String> cells) {
        return Rows.read(cells).faults().stream()
                .map(fault -> fault.column() + " " + fault.rule())
                .toList();
    }

    @Test
    void aGoodRowIsAnApplication() {
        var result = Rows.read(Rows.good());
        assertEquals(List.of(), result.faults());
        var paper = result.application();
        assertNotNull(paper);
        assertEquals("福州清茶贸易有限公司", paper.facts().name());
        assertEquals(
                new PaperDeclaration("YH-2025-0017", LocalDate.of(2025, 5, 8), LocalDate.of(2025, 5, 9)),
                paper.declaration());
        var activity = paper.form().activities().getFirst();
        assertEquals(DataCategories.of(DataCategory.IDENTITY, DataCategory.CONTACT), activity.categories());
        assertEquals(5000, activity.persons());
        assertEquals(Map.of("pool.vetting.1", "无处罚记录。"), paper.form().statements());
    }

    @Test
    void aRowWithoutDeclarationIsADraft_ALL31() {
        var cells = Rows.with("declaration_number", "");
        cells.remove("declaration_signed_on");
        cells.remove("received_on");
        var paper = Rows.read(cells).application();
        assertNotNull(paper);
        assertNull(paper.declaration());
    }

    @Test
    void aPaperThatDoesNotSayWhenItCameCameToday() {
        var paper = Rows.read(Rows.with("received_on", "")).application();
        assertNotNull(paper);
        assertNotNull(paper.declaration());
        assertEquals(Acts.TODAY, paper.declaration().receivedOn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uscc | '' | import.required",
                "uscc | 91350100M000100Y4 | import.usccLength",
                "uscc | 91350100M000100Y4I | import.usccCharacter",
                "uscc | 91350100M000100Y44 | import.usccCheckDigit",
                "enterprise_name | =HYPERLINK(1) | import.formula",
                "enterprise_name | ＝1 | import.formula",
                "enterprise_name | @a | import.formula",
                "business | -x | import.formula",
                "contact_phone | +cmd | import.formula",
                "contact_phone | none | enterprise.phoneForm",
                "contact_email | nobody | enterprise.emailForm",
                "address | here | enterprise.addressLength",
                "declaration_number | abc | paper.numberLength",
                "declaration_signed_on | '' | import.declarationWithoutDate",
                "declaration_signed_on | 8.5.2025 | import.noDate",
                "declaration_signed_on | 2025-02-30 | import.noDate",
                "declaration_signed_on | 2025-05-14 | import.future",
                "received_on | 2025-05-14 | import.future",
                "received_on | 2025-05-07 | paper.receivedBeforeSigned",
                "declaration_number | '' | import.withoutDeclaration",
                "notice_url | tea.example | application.noticeAddress",
                "activity1_basis | BECAUSE | import.unknown",
                "activity1_basis | consent | import.unknown",
                "activity1_categories | IDENTITY,CONTACT | import.unknown",
                "activity1_categories | '' | import.requiredOfActivity",
                "activity1_persons | 5 000 | import.noCount",
                "activity1_persons | 1e9 | import.noCount",
                "activity1_persons | 0 | activity.persons",
                "activity1_retention_months | 1201 | activity.retention",
                "activity1_retention_months | 999999999999999999 | activity.retention",
                "activity1_purpose | abc | activity.purposeLength",
                "activity1_export_channel | BY_MAIL | import.unknown",
                "activity1_impact_assessed_on | 2025-05-14 | import.future",
                "activity2_purpose | Something more | import.requiredOfActivity"
            })
    void whatIsWrongIsToldWithItsColumn(String column, String value, String rule) {
        var found = Rows.read(Rows.with(column, value)).faults();
        var told = found.stream().filter(fault -> fault.rule().equals(rule)).toList();
        assertFalse(told.isEmpty(), () -> faults(Rows.with(column, value)).toString());
        // What is half there is told where the other half is missing.
        if (!rule.equals("import.withoutDeclaration") && !column.equals("activity2_purpose")) {
            assertEquals(column, told.getFirst().column());
            assertEquals(value, told.getFirst().value());
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var cells = Rows.with("uscc", "91350100M000100Y44");
        cells.put("received_on", "2099-01-01");
        cells.put("activity1_basis", "BECAUSE");
        cells.put("legal_representative", " ");
        assertEquals(
                List.of(
                        "legal_representative import.required",
                        "uscc import.usccCheckDigit",
                        "received_on import.future",
                        "activity1_basis import.unknown"),
                faults(cells));
        assertNull(Rows.read(cells).application());
    }

    @Test
    void whatNoTextHoldsIsRefusedAndShownHarmless() {
        var fault = Rows.read(Rows.with("business", "tea\0pot")).faults().getFirst();
        assertEquals("business import.control", fault.column() + " " + fault.rule());
        assertEquals("tea␀pot", fault.value());
        assertTrue(fault.reason(Locale.ENGLISH).contains("U+0000"), fault.reason(Locale.ENGLISH));
    }

    @Test
    void aCellThatIsTooLongIsShownShortened() {
        var fault = Rows.read(Rows.with("business", "茶".repeat(2001))).faults().getFirst();
        assertEquals("import.tooLong", fault.rule());
        assertEquals("茶".repeat(100) + "…", fault.value());
    }

    @Test
    void reasonsAreToldInBothLanguages() {
        var fault = Rows.read(Rows.with("activity1_basis", "BECAUSE")).faults().getFirst();
        for (var language : Words.LANGUAGES) {
            assertTrue(fault.reason(language).contains("BECAUSE"), fault.reason(language));
            assertFalse(fault.reason(language).contains("{"), fault.reason(language));
        }
    }

    /** What the columns take fits into the database: none is longer than the field that it fills. */
    @Test
    void everyColumnIsKnownByOneName() {
        var names = Rows.COLUMNS.names();
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.contains("statement_4"), names::toString);
        assertTrue(names.contains("activity3_impact_assessed_on"), names::toString);
    }
}
