package org.infopool.web.platform;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The end of a form ({@code i:buttons}): the button that does it, further buttons from the body, and the way out. A
 * component and not a tag file, because only a component takes a method as {@code action}.
 */
@FacesComponent(Buttons.TYPE)
public class Buttons extends HtmlCommandButton {
    public static final String TYPE = "org.infopool.Buttons";

    @Override
    public String getStyleClass() {
        return getAttributes().get("danger") == null ? "button is-primary" : "button is-danger";
    }

    @Override
    public @Nullable Object getValue() {
        return getLabel();
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        var writer = faces.getResponseWriter();
        writer.startElement("div", null);
        writer.writeAttribute("class", "buttons", null);
        encodeBegin(faces);
        encodeEnd(faces);
        for (var child : getChildren()) {
            child.encodeAll(faces);
        }
        if (getAttributes().get("cancelHref") instanceof String cancelHref && !cancelHref.isEmpty()) {
            writer.startElement("a", null);
            writer.writeAttribute("class", "button is-quiet", null);
            writer.writeURIAttribute("href", faces.getExternalContext().getRequestContextPath() + cancelHref, null);
            writer.writeText(PageWords.here().of("frame.cancel"), null);
            writer.endElement("a");
        }
        writer.endElement("div");
    }
}
