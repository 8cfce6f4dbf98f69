package org.infopool.web.selfinspection;

import java.io.Serializable;
import java.time.LocalDate;
import org.infopool.domain.selfinspection.Answer;
import org.infopool.domain.selfinspection.Conformity;
import org.infopool.domain.selfinspection.RemediationPlan;
import org.infopool.ejb.selfinspection.AnsweredPoint;
import org.jspecify.annotations.Nullable;

/** The fields in which one question is answered. */
public class PointForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String item;
    private int saved;
    private @Nullable Conformity conformity;
    private String note;
    private String what;
    private String who;
    private @Nullable LocalDate by;

    PointForm(AnsweredPoint point) {
        item = point.item();
        saved = point.saved();
        conformity = point.answer().conformity();
        note = point.answer().note();
        what = point.answer().plan().what();
        who = point.answer().plan().who();
        by = point.answer().plan().by();
    }

    Answer answer() {
        return new Answer(conformity, note, new RemediationPlan(what, who, by));
    }

    void saved(int times) {
        saved = times;
    }

    int saved() {
        return saved;
    }

    public String getItem() {
        return item;
    }

    /** The part of a field's id that tells this question from others. */
    public String getKey() {
        return item.replace('.', '-');
    }

    public @Nullable Conformity getConformity() {
        return conformity;
    }

    public void setConformity(@Nullable Conformity conformity) {
        this.conformity = conformity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what == null ? "" : what;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public @Nullable LocalDate getBy() {
        return by;
    }

    public void setBy(@Nullable LocalDate by) {
        this.by = by;
    }
}
