package org.infopool.web.imports;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.infopool.domain.imports.ImportNumber;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.imports.ImportService;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;

/**
 * What the pages of imports load beside themselves: the template and the result as files, and how far an import has come
 * ({@code <number>.json}), for which the page asks again and again.
 */
@WebServlet(name = "importFiles", urlPatterns = "/imports/files/*")
public class ImportFiles extends HttpServlet {
    static final String TEMPLATE = "/imports/files/template.csv";

    private static final String FOLDER = "/imports/files/";
    private static final String CSV = ".csv";
    private static final String JSON = ".json";

    @Inject
    private transient ImportService imports;

    @Inject
    private transient Language language;

    @Inject
    private transient PageWords words;

    static String result(String number) {
        return FOLDER + number + CSV;
    }

    static String progress(String number) {
        return FOLDER + number + JSON;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        try {
            if (request.getServletPath().concat(path).equals(TEMPLATE)) {
                attach("template", imports.template(), response);
            } else if (path.endsWith(CSV)) {
                var number = number(path, CSV);
                attach(number.value(), imports.result(number, language.locale()), response);
            } else if (path.endsWith(JSON)) {
                tell(number(path, JSON), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RuleViolated | EJBAccessException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static ImportNumber number(String path, String extension) {
        return new ImportNumber(path.substring(1, path.length() - extension.length()));
    }

    private static void attach(String name, byte[] content, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        response.getOutputStream().write(content);
    }

    private void tell(ImportNumber number, HttpServletResponse response) throws IOException {
        var details = imports.details(number);
        var counts = details.counts();
        response.setContentType("application/json");
        response.getOutputStream()
                .write(Json.createObjectBuilder()
                        .add("running", details.status() == ImportStatus.RUNNING)
                        .add("done", counts.done())
                        .add("text", words.of("import.view.progress", counts.done(), counts.rows()))
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
