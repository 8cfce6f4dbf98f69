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
    private final String opened;
    private int saved;
    private boolean overtaken;
    private @Nullable Conformity conformity;
    private String note;
    private String what;
    private String who;
    private @Nullable LocalDate by;

    PointForm(AnsweredPoint point) {
        item = point.item();
        opened = point.answer().toString();
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

    /** Whether something in it was changed since it was opened. */
    boolean isChanged() {
        return !answer().toString().equals(opened);
    }

    /** The answer to be kept. */
    AnsweredPoint given() {
        return new AnsweredPoint(item, answer(), saved);
    }

    /** A colleague was quicker: what they answered is shown, and saving again puts this answer in its place. */
    void overtakenBy(AnsweredPoint point) {
        saved = point.saved();
        overtaken = true;
    }

    /** Whether a colleague has answered it since it was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether it needs a plan: what is chosen is a non-conformity. */
    public boolean isPlanned() {
        return conformity != null && conformity.needsPlan();
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
