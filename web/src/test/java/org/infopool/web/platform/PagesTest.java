package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every page: it is made of the parts, in words from the bundles, without style or script of its own. */
class PagesTest {
    /** Attributes that people read. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "label",
            "help",
            "intro",
            "value",
            "summary",
            "what",
            "how",
            "itemLabel",
            "here",
            "none",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "header",
            "content");

    /** Elements whose {@code value} is read by the program and not by people. */
    private static final Set<String> VALUE_IS_DATA =
            Set.of("option", "input", "param", "selectItem", "viewParam", "meta", "attribute");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Enter", "width=device-width, initial-scale=1", "light dark");

    private static final Pattern KEY = Pattern.compile("'([A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9_-]+)+)'");

    @Test
    void sayNothingInWordsOfTheirOwn() {
        var found = new ArrayList<String>();
        Pages.all()
                .forEach((path, page) -> Pages.elements(page, element -> {
                    read(path, element.getNodeName(), Pages.ownText(element), found);
                    for (var attribute : Pages.attributes(element)) {
                        if (READ.contains(attribute.getName())
                                && !(attribute.getName().equals("value")
                                        && VALUE_IS_DATA.contains(element.getLocalName()))) {
                            read(path, element.getNodeName() + "@" + attribute.getName(), attribute.getValue(), found);
                        }
                    }
                }));
        assertEquals(List.of(), found);
    }

    private static void read(String path, String where, String text, List<String> found) {
        var own = Pages.withoutExpressions(text).strip();
        if (LETTERS.matcher(own).find() && !NAMES.contains(own)) {
            found.add(path + " " + where + ": " + own);
        }
    }

    @Test
    void askOnlyForTextsThatThereAreInBothLanguages() {
        var missing = new TreeSet<String>();
        var asked = new TreeSet<String>();
        Pages.all().forEach((path, page) -> {
            for (var expression : Pages.expressions(page)) {
                if (expression.contains("words")) {
                    KEY.matcher(expression).results().map(key -> key.group(1)).forEach(key -> {
                        asked.add(key);
                        PageWords.languagesWithout(key)
                                .forEach(language -> missing.add(path + " " + key + " " + language));
                    });
                }
            }
        });
        assertTrue(asked.contains("frame.product"), "the search for keys finds nothing");
        assertEquals(Set.of(), missing);
    }

    @Test
    void bringNoStyleAndNoScript() {
        var found = new ArrayList<String>();
        Pages.all()
                .forEach((path, page) -> Pages.elements(page, element -> {
                    if (Set.of("style", "script", "font", "center").contains(element.getLocalName())) {
                        found.add(path + " " + element.getNodeName());
                    }
                    for (var attribute : Pages.attributes(element)) {
                        var name = attribute.getLocalName();
                        if (name.equals("style")
                                || name.startsWith("on")
                                || attribute.getValue().startsWith("javascript:")) {
                            found.add(path + " " + element.getNodeName() + "@" + name);
                        }
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Test
    void useTheAjaxOfPrimeFacesWhichCarriesTheNonce() {
        var found = new ArrayList<String>();
        Pages.all()
                .forEach((path, page) -> Pages.elements(page, element -> {
                    if (Pages.is(element, Pages.FACES_CORE, "ajax")
                            || Pages.is(element, Pages.FACES_HTML, "commandLink")) {
                        found.add(path + " " + element.getNodeName());
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Test
    void standInTheFrame() {
        Pages.addressable().forEach((path, page) -> {
            var template = page.getDocumentElement().getAttribute("template");
            assertTrue(template.startsWith("/WEB-INF/templates/"), path + " has no template");
            assertTrue(Files.exists(Pages.ROOT.resolve(template.substring(1))), path + ": " + template);
        });
    }

    @Test
    void haveNoFormWhereNoSessionIsKept() throws Exception {
        var descriptor = Files.readString(Pages.ROOT.resolve("WEB-INF/web.xml"));
        var reading = Pattern.compile("READING_PAGES</param-name>\\s*<param-value>([^<]+)<")
                .matcher(descriptor);
        assertTrue(reading.find());
        var pages = List.of(reading.group(1).strip().split("\\s+", -1));
        var found = new ArrayList<String>();
        Pages.all().forEach((path, page) -> {
            var read = pages.stream().anyMatch(one -> one.endsWith("/") ? path.startsWith(one) : path.equals(one));
            if (read || path.equals("/WEB-INF/templates/site.xhtml") || path.equals("/WEB-INF/templates/frame.xhtml")) {
                Pages.elements(page, element -> {
                    if (Pages.is(element, Pages.FACES_HTML, "form")) {
                        found.add(path);
                    }
                });
            }
            if (read) {
                assertEquals(
                        "/WEB-INF/templates/site.xhtml",
                        page.getDocumentElement().getAttribute("template"),
                        path);
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void useThePartsAsTheyAreDescribed() {
        var library = library();
        assertFalse(library.isEmpty());
        var found = new ArrayList<String>();
        Pages.all()
                .forEach((path, page) -> Pages.elements(page, element -> {
                    if (!Pages.PARTS.equals(element.getNamespaceURI())) {
                        return;
                    }
                    var part = library.get(element.getLocalName());
                    if (part == null) {
                        found.add(path + ": there is no i:" + element.getLocalName());
                        return;
                    }
                    var given = new TreeSet<String>();
                    Pages.attributes(element).forEach(attribute -> given.add(attribute.getName()));
                    part.forEach((attribute, required) -> {
                        if (required && !given.contains(attribute)) {
                            found.add(path + ": i:" + element.getLocalName() + " needs " + attribute);
                        }
                    });
                    given.removeAll(part.keySet());
                    given.remove("rendered");
                    given.forEach(
                            unknown -> found.add(path + ": i:" + element.getLocalName() + " knows no " + unknown));
                }));
        assertEquals(List.of(), found);
    }

    @Test
    void findEveryPartDescribed() throws Exception {
        var tags = new TreeSet<String>();
        try (var files = Files.list(Pages.ROOT.resolve("WEB-INF/tags"))) {
            files.forEach(file -> tags.add(file.getFileName().toString().replace(".xhtml", "")));
        }
        tags.removeAll(library().keySet());
        assertEquals(Set.of(), tags, "tags without a description in infopool.taglib.xml");
        var undescribed = new ArrayList<String>();
        Pages.elements(Pages.parse(libraryFile()), element -> {
            if (Set.of("tag", "attribute", "function").contains(element.getLocalName())
                    && child(element, "description").isBlank()) {
                undescribed.add(element.getTextContent().strip());
            }
        });
        assertEquals(List.of(), undescribed);
    }

    private static Path libraryFile() {
        return Pages.ROOT.resolve("WEB-INF/infopool.taglib.xml");
    }

    /** The attributes of each part, and whether they are required. */
    private static Map<String, Map<String, Boolean>> library() {
        var library = new HashMap<String, Map<String, Boolean>>();
        Pages.elements(Pages.parse(libraryFile()), element -> {
            if (element.getLocalName().equals("tag")) {
                var attributes = new HashMap<String, Boolean>();
                Pages.elements(element, inner -> {
                    if (inner.getLocalName().equals("attribute")) {
                        attributes.put(
                                child(inner, "name"), child(inner, "required").equals("true"));
                    }
                });
                library.put(child(element, "tag-name"), attributes);
            }
        });
        return library;
    }

    private static String child(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }
}
