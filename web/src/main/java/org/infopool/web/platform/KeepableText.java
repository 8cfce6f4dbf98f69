package org.infopool.web.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Refuses what cannot be kept as it was typed: the character 0, which no database takes, half a character, and the mark
 * that stands where bytes were no UTF-8. Every field of every form is checked, without asking for it.
 */
@FacesValidator(value = KeepableText.ID, isDefault = true)
public class KeepableText implements Validator<Object> {
    static final String ID = "infopool.keepableText";
    private static final char UNREADABLE = '\uFFFD';

    @Override
    public void validate(FacesContext faces, UIComponent field, Object value) {
        if (value instanceof String text && (!isKept(text) || text.indexOf(UNREADABLE) >= 0)) {
            var label = Objects.requireNonNullElse(field.getAttributes().get("label"), "");
            var words = PageWords.here().of("frame.field.notText", label);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }

    /** Whether a database keeps it as it is. */
    static boolean isKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
