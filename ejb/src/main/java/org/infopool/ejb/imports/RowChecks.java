package org.infopool.ejb.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.PaperApplication;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportRow;
import org.infopool.domain.imports.RowColumns;
import org.infopool.domain.imports.RowFault;
import org.infopool.domain.imports.RowReading;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.application.PaperApplications;

/** Tries rows: by themselves, among each other, and against what there is already. Changes nothing. */
@ApplicationScoped
class RowChecks {
    private static final String USCC = "uscc";
    private static final String DECLARATION = "declaration_number";

    /** The column that a refusal is about which the register gives; the others are about the enterprise as such. */
    private static final Map<String, String> COLUMN_OF_RULE =
            Map.of("paper.numberTaken", DECLARATION, "paper.otherName", "enterprise_name");

    @Inject
    ImportRepository imports;

    @Inject
    PaperApplications papers;

    /** The rows of a file, each with what speaks against it. */
    List<ImportRow> of(ImportNumber number, RowTable table, RowColumns columns, LocalDate today) {
        var enterprises = new HashMap<String, Integer>();
        var declarations = new HashMap<String, Integer>();
        var rows = new ArrayList<ImportRow>();
        for (var one : table.rows()) {
            var cells = one.cells();
            var row = new ImportRow(
                    number,
                    one.number(),
                    cells.getOrDefault(USCC, "").strip(),
                    cells.getOrDefault("enterprise_name", "").strip(),
                    cells.getOrDefault(DECLARATION, "").strip(),
                    RowCells.hash(cells, columns),
                    RowCells.write(cells));
            rows.add(row);
            if (!one.isWhole()) {
                var broken = new RuleViolated("import.cellCount", one.found(), one.expected());
                row.refuse(List.of(new RowFault("", "", broken)));
                continue;
            }
            var reading = RowReading.of(cells, columns, today);
            var paper = reading.application();
            if (paper == null) {
                row.refuse(reading.faults());
            } else {
                judge(row, paper, enterprises, declarations);
            }
        }
        return rows;
    }

    private void judge(
            ImportRow row,
            PaperApplication paper,
            Map<String, Integer> enterprises,
            Map<String, Integer> declarations) {
        var uscc = paper.uscc().value();
        var declaration = paper.declaration();
        var sameEnterprise = enterprises.putIfAbsent(uscc, row.row());
        var sameDeclaration = declaration == null ? null : declarations.putIfAbsent(declaration.number(), row.row());
        if (sameEnterprise != null) {
            row.refuse(List.of(new RowFault(USCC, uscc, new RuleViolated("import.usccTwice", sameEnterprise))));
        } else if (declaration != null && sameDeclaration != null) {
            var broken = new RuleViolated("import.declarationTwice", sameDeclaration);
            row.refuse(List.of(new RowFault(DECLARATION, declaration.number(), broken)));
        } else {
            against(row, paper);
        }
    }

    /**
     * Gives a row its result when there is one already: that it was taken in before, or that it cannot be. Returns whether
     * it is still ready.
     */
    boolean against(ImportRow row, PaperApplication paper) {
        var before = imports.takenIn(row.hash());
        if (before.isPresent()) {
            row.known(before.get());
            return false;
        }
        var refusal = papers.refusal(paper);
        if (refusal != null) {
            row.refuse(List.of(fault(refusal, paper)));
            return false;
        }
        return true;
    }

    private static RowFault fault(RuleViolated refusal, PaperApplication paper) {
        var column = COLUMN_OF_RULE.getOrDefault(refusal.ruleKey(), USCC);
        return new RowFault(column, value(column, paper), refusal);
    }

    private static String value(String column, PaperApplication paper) {
        var declaration = paper.declaration();
        return switch (column) {
            case DECLARATION -> declaration == null ? "" : declaration.number();
            case USCC -> paper.uscc().value();
            default -> paper.facts().name();
        };
    }
}
