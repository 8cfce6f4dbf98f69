package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was wrong with what was sent, or what was done, for the summary at the top of the page. */
@Named
@RequestScoped
public class Problems {
    private final List<Problem> broken = new ArrayList<>();
    private boolean conflict;

    /** Remembers what a broken rule said. */
    void broken(String text) {
        broken.add(new Problem(text, null));
    }

    /** Remembers that somebody else acted in between. */
    void conflict(String text) {
        conflict = true;
        broken(text);
    }

    /** Whether somebody else acted since the form was opened, so that nothing was done. */
    public boolean isConflict() {
        return conflict;
    }

    /** Everything that was wrong: fields first, in the order of the page, then broken rules. */
    public List<Problem> getFound() {
        var faces = FacesContext.getCurrentInstance();
        var fields = new ArrayList<Problem>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> messages(faces, id)
                        .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                        .map(message -> new Problem(message.getSummary(), id))
                        .forEach(fields::add));
        return Stream.concat(fields.stream(), broken.stream()).toList();
    }

    /** What was done by the request before this one. */
    public List<String> getDone() {
        var faces = FacesContext.getCurrentInstance();
        return messages(faces, null)
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static Stream<FacesMessage> messages(FacesContext faces, @Nullable String clientId) {
        return faces.getMessageList(clientId).stream();
    }
}
