package org.infopool.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells people that what they asked for was done; also on the page to which they are sent after it. */
@RequestScoped
public class Feedback {
    @Inject
    private PageWords words;

    /** Says what was done, with the words under a key. */
    public void done(String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
