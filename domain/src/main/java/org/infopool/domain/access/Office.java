package org.infopool.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;
import org.infopool.domain.access.AccessEvent.OfficeOpened;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A supervising authority. Each matter belongs to one office; its staff see its matters and those of the offices below. */
@Entity
@Table(name = "office")
public class Office extends Recorded {
    @Column(name = "number")
    private OfficeNumber number;

    @Column(name = "path")
    private String path;

    @Column(name = "parent")
    private @Nullable OfficeNumber parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "office_level")
    private OfficeLevel level;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    protected Office() {}

    /** An office under {@code above}, or the first of all, with nobody above. Its number begins with that of {@code above}. */
    public Office(OfficeNumber number, OfficeLevel level, @Nullable Office above, String nameZh, String nameEn) {
        OfficeNumber parentNumber = above == null ? null : above.number;
        RuleViolated.unless(
                Objects.equals(number.above(), parentNumber), "office.numberNotUnderParent", number.value());
        RuleViolated.unless(above == null || above.level.compareTo(level) < 0, "office.levelNotBelowParent", level);
        this.number = number;
        this.path = number.path();
        this.parent = parentNumber;
        this.level = level;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /** Records that the office takes up its work. */
    public OfficeOpened open(Act act) {
        return new OfficeOpened(occurred(act), number, level, parent, nameZh, nameEn);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.OFFICE, number.value());
    }

    public OfficeNumber number() {
        return number;
    }

    /** The office above, absent at the top. */
    public @Nullable OfficeNumber parent() {
        return parent;
    }

    public OfficeLevel level() {
        return level;
    }

    /** What it is called. */
    public LocalizedText name() {
        return new LocalizedText(nameEn, nameZh);
    }
}
