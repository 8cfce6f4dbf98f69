package org.infopool.web.application;

import java.io.Serializable;
import org.infopool.domain.application.ApplicationEvent;
import org.jspecify.annotations.Nullable;

/** One thing that is missing, as the caseworker writes it down. */
public class ShortcomingRow implements Serializable {
    private @Nullable String part;
    private @Nullable String rule;
    private @Nullable String text;

    /** The part of the form that it is about. */
    public @Nullable String getPart() {
        return part;
    }

    public void setPart(@Nullable String part) {
        this.part = part;
    }

    /** The rule book id of the article that asks for it. */
    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** Whether nothing was written. */
    boolean isBlank() {
        return text == null || text.isBlank();
    }

    ApplicationEvent.Shortcoming shortcoming() {
        return new ApplicationEvent.Shortcoming(
                part == null ? "" : part, rule == null ? "" : rule, text == null ? "" : text);
    }
}
