package org.infopool.ear.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Sends every form that a journey is about to send badly first, in each way that fits its fields, as the same person and
 * from the same page. Whatever is wrong with it, the answer is the page again, which says what is wrong and holds what was
 * typed; nothing is done, and nothing fails.
 */
final class BadForms {
    private static final String TEXTS =
            "textarea, input[type=text]:not([inputmode=numeric], [inputmode=decimal]), input[type=password]";
    private static final String NUMBERS = "input[type=date], input[inputmode=numeric], input[inputmode=decimal]";
    private static final String CHOICES = "select, input[type=radio], input[type=checkbox]";
    private static final String FILES = "input[type=file]";
    private static final String ANY = String.join(", ", TEXTS, NUMBERS, CHOICES, FILES);

    /** They keep work that is not finished: nothing in them must be there. */
    private static final Set<String> KEPT_UNFINISHED = Set.of("editForm", "answers", "answerForm");

    private static final String TOO_LONG = "长".repeat(10_001);
    private static final String NO_CHARACTER = "No text has this: \u0000.";
    private static final String BROKEN_BYTES = "%C3%28%FF";
    private static final List<String> INTERNALS = List.of("Exception", "at org.infopool", "at com.sun.faces");
    private static final int DONE = 302;

    static {
        // The other client of jsoup asks for HTTP/2 without encryption, which no browser does.
        System.setProperty("jsoup.useHttpClient", "false");
    }

    /** The forms that were tried in this run: each is, once. */
    private static final Set<String> TRIED = new HashSet<>();

    private final Page window;
    private final String name;
    private final String button;
    private final FormElement form;
    private final List<String> flaws = new ArrayList<>();

    private BadForms(Page window, String name, String button, FormElement form) {
        this.window = window;
        this.name = name;
        this.button = button;
        this.form = form;
    }

    /**
     * Tries the form that this button sends, if it is one with fields and was not tried before. A button that does what the
     * form is for is the first or a dangerous one; others only look something up.
     */
    static void before(Page window, Locator button) {
        var id = (String)
                button.evaluate(
                        "one => one.matches('[type=submit].is-primary, [type=submit].is-danger') && one.form?.method === 'post' ? one.form.id : ''");
        var name = window.url().replaceAll("https?://[^/]+|\\?.*", "") + " " + id;
        if (id.isEmpty() || !TRIED.add(name)) {
            return;
        }
        var page = Jsoup.parse(window.content(), window.url());
        var form = page.expectForm("form[id='" + id + "']");
        if (!form.select(ANY).isEmpty()) {
            new BadForms(window, name, button.getAttribute("name"), form).tryAll();
        }
    }

    private void tryAll() {
        if (!form.select("label:not(:has(.optional)), legend:not(:has(.optional))")
                        .isEmpty()
                && !KEPT_UNFINISHED.contains(form.id())) {
            refused("nothing filled in", data(ANY, ""), "");
            refused("fields left out", without(ANY), "");
        }
        if (has(TEXTS)) {
            refused("too long", data(TEXTS, TOO_LONG), TEXTS);
            refused("a character that is none", data(TEXTS, NO_CHARACTER), "");
            if (!has(FILES)) {
                refused("broken bytes", brokenBytes(), "");
            }
        }
        if (has(NUMBERS)) {
            refused("a word for a number or day", data(NUMBERS, "twelve"), NUMBERS);
        }
        if (has(CHOICES)) {
            refused("a choice that is not offered", data(CHOICES, "NOT_OFFERED"), "");
        }
        if (has(FILES)) {
            refused("a program for a paper", withProgram(), "");
        }
        signedOut();
        assertEquals(List.of(), flaws, () -> name + " takes bad input");
    }

    private boolean has(String fields) {
        return !form.select(fields).isEmpty();
    }

    /** What the form holds, with this in all these fields. */
    private Connection data(String fields, String value) {
        var request = without(fields);
        form.select(fields).stream()
                .filter(field -> !field.is(FILES))
                .map(field -> field.attr("name"))
                .distinct()
                .forEach(field -> request.data(field, value));
        return request;
    }

    /** What the form holds, without these fields. */
    private Connection without(String fields) {
        var names =
                form.select(fields).stream().map(field -> field.attr("name")).collect(Collectors.toSet());
        var request = request(as(window));
        held().filter(field -> !names.contains(field.key())).forEach(field -> request.data(field.key(), field.value()));
        form.select(FILES)
                .forEach(field -> request.data(field.attr("name"), "", new ByteArrayInputStream(new byte[0])));
        return request.data(button, button);
    }

    /** What the form holds as it stands: every value but files, and no button. */
    private Stream<Connection.KeyVal> held() {
        var others = form.select(FILES + ", [type=submit]").stream()
                .map(field -> field.attr("name"))
                .collect(Collectors.toSet());
        return form.formData().stream().filter(field -> !others.contains(field.key()));
    }

    /** A program that is called a paper, with something written into every text. */
    private Connection withProgram() {
        var program = "MZ\u0090 this is no paper".getBytes(StandardCharsets.ISO_8859_1);
        var request = data(TEXTS, "a paper");
        form.select(FILES)
                .forEach(field -> request.data(field.attr("name"))
                        .value("paper.pdf")
                        .inputStream(new ByteArrayInputStream(program)));
        return request;
    }

    private Connection brokenBytes() {
        var texts = form.select(TEXTS).stream().map(field -> field.attr("name")).collect(Collectors.toSet());
        var body = held().map(field -> encoded(field.key()) + "="
                        + (texts.contains(field.key()) ? BROKEN_BYTES : encoded(field.value())))
                .collect(Collectors.joining("&"));
        return request(as(window))
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .requestBody(body + "&" + encoded(button) + "=go");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sent in the name of nobody: it does nothing, and whoever sent it is shown where to sign in. */
    private void signedOut() {
        if (window.locator(".person-name").count() == 0) {
            return;
        }
        var request = request(Map.of());
        held().forEach(field -> request.data(field.key(), field.value()));
        var answer = answer(request.data(button, button));
        if (answer.statusCode() == DONE) {
            var next = Objects.requireNonNullElse(answer.header("Location"), "");
            if (!next.contains("/sign-in.xhtml")) {
                flaws.add("sent by nobody: goes on to " + next);
            }
            return;
        }
        var page = Jsoup.parse(answer.body());
        if (answer.statusCode() >= 500 || !page.select(".done").isEmpty()) {
            flaws.add("sent by nobody: " + answer.statusCode() + " " + page.title());
        }
        if (answer.statusCode() < 400 && page.select("form[id=signIn]").isEmpty()) {
            flaws.add("sent by nobody: is not asked to sign in but shown " + page.title());
        }
    }

    private Connection request(Map<String, String> cookies) {
        return Jsoup.connect(form.absUrl("action"))
                .cookies(cookies)
                .method(Connection.Method.POST)
                .followRedirects(false)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0);
    }

    private static Map<String, String> as(Page window) {
        return window.context().cookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
    }

    private static Connection.Response answer(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer must be the page, with what is wrong and with what was typed into these fields. */
    private void refused(String how, Connection request, String kept) {
        var answer = answer(request);
        if (answer.statusCode() != 200) {
            flaws.add(how + ": answered with " + answer.statusCode() + " "
                    + Objects.requireNonNullElse(answer.header("Location"), ""));
            return;
        }
        var page = Jsoup.parse(answer.body(), form.absUrl("action"));
        INTERNALS.stream()
                .filter(page.text()::contains)
                .forEach(inside -> flaws.add(how + ": the page shows " + inside));
        if (page.select(".error-summary li").isEmpty()) {
            flaws.add(how + ": the page does not say what is wrong");
        }
        if (!page.select(".done").isEmpty()) {
            flaws.add(how + ": the page says that it was done");
        }
        if (!(page.selectFirst("form[id='" + form.id() + "']") instanceof FormElement again)) {
            flaws.add(how + ": the form is not there any more");
            return;
        }
        if (!kept.isEmpty()) {
            again.select(kept).stream()
                    .filter(field -> field.is(TEXTS + ", " + NUMBERS) && !field.is("[type=password]"))
                    .filter(Predicate.not(field -> isKept(request, field)))
                    .forEach(field -> flaws.add(how + ": what was typed into " + field.id() + " is lost"));
        }
    }

    private static boolean isKept(Connection request, Element field) {
        var sent = request.data(field.attr("name"));
        return sent == null
                || sent.value().equals(field.is("textarea") ? field.wholeText().strip() : field.val());
    }
}
