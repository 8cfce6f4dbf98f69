package org.infopool.domain.imports;

import java.util.HashMap;
import java.util.Map;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.rulebook.RuleBook;

/** Rows of files as tests need them. */
final class Rows {
    static final RowColumns COLUMNS = RowColumns.of(RuleBook.builtIn());

    private Rows() {}

    /** A row with a signed declaration and one activity. */
    static Map<String, String> good() {
        var cells = new HashMap<String, String>();
        cells.put("uscc", "91350100M000100Y43");
        cells.put("enterprise_name", "福州清茶贸易有限公司");
        cells.put("legal_representative", "林梅");
        cells.put("address", "云海省澜城市望江路 8 号");
        cells.put("contact_email", "office@tea.example");
        cells.put("contact_phone", "+86 591 5550 0100");
        cells.put("declaration_number", "YH-2025-0017");
        cells.put("declaration_signed_on", "2025-05-08");
        cells.put("received_on", "2025-05-09");
        cells.put("business", "An online shop for tea.");
        cells.put("notice_url", "https://tea.example/privacy");
        cells.put("activity1_purpose", "Delivery of orders");
        cells.put("activity1_basis", "CONTRACT_OR_EMPLOYMENT");
        cells.put("activity1_categories", "IDENTITY; CONTACT");
        cells.put("activity1_persons", "5000");
        cells.put("activity1_retention_months", "24");
        cells.put("statement_1", "无处罚记录。");
        return cells;
    }

    static Map<String, String> with(String column, String value) {
        var cells = good();
        cells.put(column, value);
        return cells;
    }

    static RowReading.Result read(Map<String, String> cells) {
        return RowReading.of(cells, COLUMNS, Acts.TODAY);
    }
}
