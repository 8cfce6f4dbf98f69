package org.infopool.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Keeps pages that are only read free of sessions: they have no state that a session would hold ({@code
 * org.infopool.READING_PAGES} in {@code web.xml} names them; a page with a form must not be among them).
 *
 * <p>Lets a form post to the whole address of its page, parameters included: after a failed post the address in the browser
 * still names the object, and reloading, sharing and changing the language keep one's place.
 */
public class FrameViewHandler extends ViewHandlerWrapper {
    /** Set while an address for a link or a redirect is built, which brings its own parameters. */
    private static final String LINKING = FrameViewHandler.class.getName();

    private static final String READING_PAGES = "org.infopool.READING_PAGES";

    public FrameViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext faces, String viewId) {
        var view = super.createView(faces, viewId);
        if (isOnlyRead(faces, view.getViewId())) {
            view.setTransient(true);
        }
        return view;
    }

    private static boolean isOnlyRead(FacesContext faces, String viewId) {
        var pages = faces.getExternalContext().getInitParameter(READING_PAGES);
        return pages != null
                && Pattern.compile("\\s+")
                        .splitAsStream(pages.strip())
                        .anyMatch(page -> page.endsWith("/") ? viewId.startsWith(page) : viewId.equals(page));
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var url = super.getActionURL(faces, viewId);
        var view = faces.getViewRoot();
        if (view == null
                || !viewId.equals(view.getViewId())
                || faces.getAttributes().containsKey(LINKING)
                || url.contains("?")) {
            return url;
        }
        var place = Place.of((HttpServletRequest) faces.getExternalContext().getRequest())
                .toString();
        var query = place.indexOf('?');
        return query < 0 ? url : url + place.substring(query);
    }

    @Override
    public String getBookmarkableURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return linking(faces, () -> super.getBookmarkableURL(faces, viewId, parameters, includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return linking(faces, () -> super.getRedirectURL(faces, viewId, parameters, includeViewParams));
    }

    private static String linking(FacesContext faces, Supplier<String> address) {
        faces.getAttributes().put(LINKING, true);
        try {
            return address.get();
        } finally {
            faces.getAttributes().remove(LINKING);
        }
    }
}
