package org.infopool.web.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages, templates and tags of the source tree, for the tests that read them all. */
final class Pages {
    static final Path ROOT = Path.of("src/main/webapp");
    static final String PARTS = "urn:infopool";
    static final String FACES_HTML = "jakarta.faces.html";
    static final String FACES_CORE = "jakarta.faces.core";

    private static final Pattern EXPRESSION = Pattern.compile("#\\{((?:'(?:[^'\\\\]|\\\\.)*'|[^}'])*)}");

    private Pages() {}

    /** Every XHTML file, by its path from the root of the application. */
    static Map<String, Document> all() {
        var pages = new LinkedHashMap<String, Document>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .forEach(file -> pages.put("/" + ROOT.relativize(file), parse(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The pages alone, without templates, tags and includes. */
    static Map<String, Document> addressable() {
        var pages = all();
        pages.keySet().removeIf(path -> path.startsWith("/WEB-INF/"));
        return pages;
    }

    static Document parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder.parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every element below a node, in the order of the page. */
    static void elements(Node node, Consumer<Element> visitor) {
        if (node instanceof Element element) {
            visitor.accept(element);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            elements(child, visitor);
        }
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static List<Attr> attributes(Element element) {
        var attributes = new ArrayList<Attr>();
        var map = element.getAttributes();
        for (var i = 0; i < map.getLength(); i++) {
            var attribute = (Attr) map.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }

    /** The text that stands in an element itself, not in those inside it. */
    static String ownText(Element element) {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** What is left of a text when its expressions are taken out. */
    static String withoutExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    /** The expressions in a text. */
    static List<String> expressions(String text) {
        return EXPRESSION.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Every expression of a page, in texts and attributes. */
    static List<String> expressions(Document page) {
        var found = new ArrayList<String>();
        elements(page, element -> {
            found.addAll(expressions(ownText(element)));
            attributes(element).forEach(attribute -> found.addAll(expressions(attribute.getValue())));
        });
        return found;
    }
}
