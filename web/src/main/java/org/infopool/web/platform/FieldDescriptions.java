package org.infopool.web.platform;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties an input in a {@code i:field} to its help and its error, so that a screen reader reads them with it, and says when
 * it must be filled in and when it is wrong.
 */
public class FieldDescriptions implements SystemEventListener {
    @Override
    public boolean isListenerForSource(@Nullable Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (!(event instanceof PreRenderComponentEvent) || !(event.getSource() instanceof UIInput input)) {
            return;
        }
        var faces = FacesContext.getCurrentInstance();
        var attributes = input.getPassThroughAttributes(true);
        var described = Stream.of("-error", "-help")
                .map(part -> input.findComponent(input.getId() + part))
                .filter(part -> part != null && part.isRendered())
                .map(part -> part.getClientId(faces))
                .collect(Collectors.joining(" "));
        set(attributes, "aria-describedby", described.isEmpty() ? null : described);
        set(attributes, "aria-invalid", input.isValid() ? null : "true");
        set(attributes, "aria-required", input.isRequired() ? "true" : null);
    }

    private static void set(java.util.Map<String, Object> attributes, String name, @Nullable String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
