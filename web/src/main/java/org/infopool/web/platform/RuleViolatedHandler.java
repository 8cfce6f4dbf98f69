package org.infopool.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.infopool.domain.shared.RuleViolated;

/**
 * Says what went wrong, so that no page has to. A broken rule, or somebody else who was quicker, is said on the same page
 * beside what was typed; what is not there, or not for this reader, is a page that is not there; a page that has been open
 * too long keeps what was typed; everything else is a fault of ours with a reference.
 */
public class RuleViolatedHandler extends ExceptionHandlerWrapper {
    /** The header that tells the browser's side that the server has forgotten the page; see {@code infopool.js}. */
    static final String EXPIRED_HEADER = "X-Infopool-Expired";

    private static final String CHANGED_MEANWHILE = "changedMeanwhile";
    private static final String NOT_FOUND = "notFound";

    RuleViolatedHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var failure = events.next().getContext().getException();
            events.remove();
            try {
                answer(faces, failure);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable failure) throws IOException {
        var broken = cause(failure, RuleViolated.class);
        if (cause(failure, ViewExpiredException.class).isPresent()) {
            expired(faces);
        } else if (cause(failure, EJBAccessException.class).isPresent()
                || broken.filter(rule -> rule.ruleKey().endsWith(NOT_FOUND)).isPresent()) {
            notFound(faces);
        } else if (!stillOnTheSamePage(faces)) {
            unexpected(faces, failure);
        } else if (cause(failure, OptimisticLockException.class).isPresent()
                || broken.filter(rule -> rule.ruleKey().equals(CHANGED_MEANWHILE))
                        .isPresent()) {
            bean(Problems.class).conflict(PageWords.here().of("rule." + CHANGED_MEANWHILE));
        } else if (broken.isPresent()) {
            bean(Problems.class).broken(PageWords.here().of(broken.get()));
        } else {
            unexpected(faces, failure);
        }
    }

    /** Whether what failed was the act itself, so that its page, with what was typed, can still be shown. */
    private static boolean stillOnTheSamePage(FacesContext faces) {
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    private static void expired(FacesContext faces) throws IOException {
        var external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            // The page in the browser still holds what was typed: nothing is put in its place, it is only told.
            external.setResponseHeader(EXPIRED_HEADER, "yes");
            external.setResponseContentType("text/xml");
            external.setResponseCharacterEncoding("UTF-8");
            external.getResponseOutputWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response/>");
            faces.responseComplete();
        } else {
            error(faces, HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void notFound(FacesContext faces) throws IOException {
        error(faces, HttpServletResponse.SC_NOT_FOUND);
    }

    private static void unexpected(FacesContext faces, Throwable failure) throws IOException {
        ((HttpServletRequest) faces.getExternalContext().getRequest())
                .setAttribute(Failure.ATTRIBUTE, Failure.log(failure));
        error(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Leaves the answer to the error page of the status; after an Ajax request by sending the browser there. */
    private static void error(FacesContext faces, int status) throws IOException {
        var external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            var request = (HttpServletRequest) external.getRequest();
            var reference = request.getAttribute(Failure.ATTRIBUTE);
            var address = Address.of("/error/" + status + ".xhtml").with("reference", reference);
            external.redirect(external.getRequestContextPath() + address);
        } else {
            external.responseReset();
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
