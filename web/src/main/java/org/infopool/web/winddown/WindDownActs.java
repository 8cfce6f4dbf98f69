package org.infopool.web.winddown;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.winddown.Disposal;
import org.infopool.domain.winddown.HandOver;
import org.infopool.domain.winddown.HandOverGround;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.ejb.winddown.WindDownService;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the acts of {@code winddown/view.xhtml}. */
@Named
@ViewScoped
public class WindDownActs implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private WindDownPage page;

    @Inject
    private WindDownService windDowns;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    private @Nullable LocalDate on;
    private @Nullable String text;
    private @Nullable String what;
    private long persons;
    private @Nullable HandOverGround ground;
    private @Nullable String recipient;
    private @Nullable String code;
    private boolean all;
    private transient @Nullable Part file;

    private WindDownNumber key() {
        return new WindDownNumber(page.getNumber());
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private String done(String act) {
        feedback.done("windDown.view.done." + act, page.getNumber());
        return page.here().asOutcome();
    }

    /** States since when nothing is collected. */
    public String stop() {
        windDowns.stop(key(), Objects.requireNonNull(on), typed(text), page.eventsSeen());
        return done("stop");
    }

    /** States when and how the individuals were told. */
    public String tell() {
        windDowns.tell(key(), Objects.requireNonNull(on), typed(text), page.eventsSeen());
        return done("tell");
    }

    /** States what became of a part of the data. */
    public String dispose() {
        windDowns.dispose(key(), new Disposal(typed(what), persons, typed(text), handOver()), all, page.eventsSeen());
        return done("dispose");
    }

    private @Nullable HandOver handOver() {
        var on = ground;
        if (on == null) {
            return null;
        }
        var typed = typed(code).strip();
        return new HandOver(on, typed(recipient), typed.isEmpty() ? null : UnifiedSocialCreditCode.of(typed));
    }

    /** Files the proof. */
    public String file() {
        windDowns.file(key(), typed(text), uploads.chosen(file), page.eventsSeen());
        return done("file");
    }

    /** Sends it back with what is missing. */
    public String sendBack() {
        windDowns.sendBack(key(), text, page.eventsSeen());
        return done("sendback");
    }

    /** Closes it. */
    public String close() {
        windDowns.close(key(), text, page.eventsSeen());
        return done("close");
    }

    public HandOverGround[] getGrounds() {
        return HandOverGround.values();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable Long getPersons() {
        return persons;
    }

    public void setPersons(@Nullable Long persons) {
        this.persons = Objects.requireNonNullElse(persons, 0L);
    }

    public @Nullable HandOverGround getGround() {
        return ground;
    }

    public void setGround(@Nullable HandOverGround ground) {
        this.ground = ground;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
