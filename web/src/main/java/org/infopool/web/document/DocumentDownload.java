package org.infopool.web.document;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.DocumentService;
import org.infopool.ejb.document.DocumentView;

/**
 * Gives a document out under {@code /documents/<number>}: always as an attachment and never to be guessed at, so that
 * nothing that was handed in can run in the reader's browser. Who may not see it learns that it is not there.
 */
@WebServlet(name = "documents", urlPatterns = "/documents/*")
public class DocumentDownload extends HttpServlet {
    @Inject
    private transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        try {
            var document = documents.describe(new DocumentNumber(path == null ? "" : path.substring(1)));
            write(document, response);
        } catch (RuleViolated | EJBAccessException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(DocumentView document, HttpServletResponse response) throws IOException {
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(document.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        documents.write(document.number(), response.getOutputStream());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
