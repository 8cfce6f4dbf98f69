package org.infopool.domain.imports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported file and what became of it. What happens to it is told by the events of its application; of a
 * row that was taken in, the import keeps no more than where it went.
 */
@Entity
@Table(name = "import_row")
public class ImportRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "import_number", nullable = false, updatable = false)
    private ImportNumber number;

    @Column(name = "row_no", nullable = false, updatable = false)
    private int row;

    @Column(name = "uscc", nullable = false, updatable = false)
    private String uscc;

    @Column(name = "enterprise_name", nullable = false, updatable = false)
    private String enterpriseName;

    @Column(name = "declaration", nullable = false, updatable = false)
    private String declaration;

    @Column(name = "row_hash", nullable = false, updatable = false)
    private String hash;

    /** The hash, once the row is taken in: no row is taken in twice. */
    @Column(name = "taken_marker")
    private @Nullable String takenMarker;

    /** What the row says, while it has to be taken in. */
    @Column(name = "cells")
    private @Nullable String cells;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private RowStatus status = RowStatus.READY;

    @Column(name = "application_number")
    private @Nullable ApplicationNumber application;

    @ElementCollection
    @CollectionTable(name = "import_fault", joinColumns = @JoinColumn(name = "row_id"))
    @OrderColumn(name = "position")
    private List<RowFault> faults = new ArrayList<>();

    /** For the persistence provider. */
    protected ImportRow() {}

    /**
     * A row that nothing speaks against so far.
     *
     * @param row as a spreadsheet counts: the head is row 1
     * @param hash of everything that the row says
     * @param cells everything that the row says
     */
    public ImportRow(
            ImportNumber number,
            int row,
            String uscc,
            String enterpriseName,
            String declaration,
            String hash,
            String cells) {
        this.number = number;
        this.row = row;
        this.uscc = fit(uscc, 40);
        this.enterpriseName = fit(enterpriseName, 200);
        this.declaration = fit(declaration, 60);
        this.hash = hash;
        this.cells = cells;
    }

    /** No control characters, no more than the column takes, and never half a character. */
    private static String fit(String text, int most) {
        var plain = text.replaceAll("\\p{Cc}", "");
        if (plain.length() <= most) {
            return plain;
        }
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most);
    }

    /** It is that application now. */
    public void takenIn(ApplicationNumber made) {
        step(RowStatus.TAKEN_IN);
        application = made;
        takenMarker = hash;
    }

    /** The same row is that application already. */
    public void known(ApplicationNumber before) {
        step(RowStatus.KNOWN);
        application = before;
    }

    /** It is wrong. */
    public void refuse(List<RowFault> reasons) {
        step(RowStatus.REFUSED);
        faults.addAll(reasons);
    }

    private void step(RowStatus next) {
        RuleViolated.unless(status.successors().contains(next), "import.rowStep", row, status, next);
        status = next;
        cells = null;
    }

    /** The row, as a spreadsheet counts: the head is row 1. */
    public int row() {
        return row;
    }

    public RowStatus status() {
        return status;
    }

    /** The hash of everything that the row says. */
    public String hash() {
        return hash;
    }

    /** What the row says, while it has to be taken in. */
    public @Nullable String cells() {
        return cells;
    }

    /** The credit code as it was typed, shortened to fit. */
    public String uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    /** The number of the signed declaration; empty for a draft. */
    public String declaration() {
        return declaration;
    }

    /** The application that it has become; absent while it has not. */
    public @Nullable ApplicationNumber application() {
        return application;
    }

    /** Why it was refused; empty unless it was. */
    public List<RowFault> faults() {
        return List.copyOf(faults);
    }
}
