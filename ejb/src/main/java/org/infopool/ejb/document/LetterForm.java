package org.infopool.ejb.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.infopool.domain.shared.Worded;
import org.infopool.domain.shared.Words;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The form of a letter: XHTML with places that are filled from a record. Whatever is filled in becomes text and never
 * markup, so nothing that anybody wrote can change the letter around it.
 *
 * <p>The places are attributes of the namespace {@value #NAMESPACE}. Their values are names of components of the
 * record, or of its methods without arguments; {@code party.name} for a component of a component.
 *
 * <ul>
 *   <li>{@code in="zh en"}: the element is printed once in each language; its id is then the language
 *   <li>{@code each="ground grounds"}: once for each member of a list, which goes by the first name
 *   <li>{@code if="remedies"}, {@code unless="remedies"}: only when there is, or is not, something: absent, false and
 *       empty are nothing
 *   <li>{@code only="en"}: only in this language
 *   <li>{@code text="party.name"}: the value, in the language of the place
 *   <li>{@code content="office"}: likewise, for the {@code content} of a {@code meta}
 *   <li>{@code class="density"}: the value as the element's class
 *   <li>{@code words="letter.decision.opening party.name"}: the text of a key, with values as its arguments
 *   <li>{@code label="letter.decision.bookmark"}: likewise, for who does not see it: an image's {@code alt}, a
 *       bookmark's {@code name}
 *   <li>{@code qr="address"}: on an image, the value as a QR code
 *   <li>{@code style="letter.css"}: a style sheet that lies beside the form
 * </ul>
 *
 * <p>A key of words may hold the name of a value in braces, {@code letter.{matter}.day}, and an element {@code body} is
 * the place for what is inside the root of another form ({@link #around}): so letters share a frame.
 *
 * <p>An element of the class {@code head} whose text the serif of heads cannot print whole becomes {@code plain} too.
 */
public final class LetterForm {
    private static final String NAMESPACE = "urn:infopool:letter";
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)\\}");

    private final Class<?> owner;
    private final String file;
    private final @Nullable LetterForm body;

    /** The form that lies beside a class. */
    public LetterForm(Class<?> owner, String file) {
        this(owner, file, null);
    }

    private LetterForm(Class<?> owner, String file, @Nullable LetterForm body) {
        this.owner = owner;
        this.file = file;
        this.body = body;
    }

    /** The same form as the frame around another. */
    public LetterForm around(LetterForm inner) {
        return new LetterForm(owner, file, inner);
    }

    /**
     * The letter with this content.
     *
     * @throws IllegalStateException when the form asks for something that the content does not have
     */
    public Document filledWith(Record content) {
        var letter = parsed();
        if (body != null) {
            put(body.parsed().getDocumentElement(), letter);
        }
        fill(letter.getDocumentElement(), Map.of("", content));
        return letter;
    }

    private Document parsed() {
        try (var in = open(file)) {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The form " + file + " cannot be read", e);
        }
    }

    private static void put(Element inner, Document frame) {
        var place = frame.getElementsByTagNameNS(NAMESPACE, "body").item(0);
        for (var child : children(inner)) {
            place.getParentNode().insertBefore(frame.importNode(child, true), place);
        }
        place.getParentNode().removeChild(place);
    }

    private InputStream open(String name) throws IOException {
        var in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("No file " + name + " beside " + owner.getName());
        }
        return in;
    }

    private void fill(Element element, Map<String, Object> scope) {
        var each = take(element, "each");
        var in = take(element, "in");
        if (each != null) {
            var names = each.split(" ", -1);
            var members = (Collection<?>) Objects.requireNonNull(value(names[1], scope), names[1]);
            repeat(element, members, (copy, member) -> fill(copy, with(scope, names[0], member)));
        } else if (in != null) {
            repeat(element, List.of(in.split(" ", -1)), (copy, language) -> {
                copy.setAttribute("lang", language);
                copy.setAttribute("id", language);
                fill(copy, scope);
            });
        } else if (isWanted(element, scope)) {
            fillPlaces(element, scope);
            children(element).forEach(child -> fill(child, scope));
        } else {
            element.getParentNode().removeChild(element);
        }
    }

    private interface Filling<T> {
        void fill(Element copy, T member);
    }

    private static <T> void repeat(Element element, Collection<T> members, Filling<T> filling) {
        var parent = element.getParentNode();
        for (var member : members) {
            var copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            filling.fill(copy, member);
        }
        parent.removeChild(element);
    }

    private static Map<String, Object> with(Map<String, Object> scope, String name, Object member) {
        var inner = new HashMap<>(scope);
        inner.put(name, member);
        return inner;
    }

    private static boolean isWanted(Element element, Map<String, Object> scope) {
        var present = take(element, "if");
        var absent = take(element, "unless");
        var only = take(element, "only");
        return (present == null || isSomething(value(present, scope)))
                && (absent == null || !isSomething(value(absent, scope)))
                && (only == null || language(element).getLanguage().equals(only));
    }

    private static boolean isSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean truth -> truth;
            case Collection<?> many -> !many.isEmpty();
            case String text -> !text.isBlank();
            default -> true;
        };
    }

    private void fillPlaces(Element element, Map<String, Object> scope) {
        var text = take(element, "text");
        if (text != null) {
            var spoken = spoken(language(element), value(text, scope));
            element.setAttribute("lang", languageOf(spoken, element));
            write(element, spoken);
        }
        var styled = take(element, "class");
        if (styled != null) {
            element.setAttribute("class", String.valueOf(value(styled, scope)));
        }
        var content = take(element, "content");
        if (content != null) {
            element.setAttribute("content", LetterFonts.printable(spoken(language(element), value(content, scope))));
        }
        var words = take(element, "words");
        if (words != null) {
            write(element, worded(element, words, scope));
        }
        var label = take(element, "label");
        if (label != null) {
            var attribute = element.getLocalName().equals("img") ? "alt" : "name";
            element.setAttribute(attribute, LetterFonts.printable(worded(element, label, scope)));
        }
        var qr = take(element, "qr");
        if (qr != null) {
            element.setAttribute(
                    "src", QrCode.of(String.valueOf(value(qr, scope))).asDataUri());
        }
        var style = take(element, "style");
        if (style != null) {
            element.setTextContent(styleSheet(style));
        }
    }

    private String styleSheet(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Element element, String text) {
        var printable = LetterFonts.printable(text);
        element.setTextContent(printable);
        var classes = element.getAttribute("class");
        if (List.of(classes.split(" ", -1)).contains("head") && !LetterFonts.headHas(printable)) {
            element.setAttribute("class", classes + " plain");
        }
    }

    private static String worded(Element element, String words, Map<String, Object> scope) {
        var parts = words.split(" ", -1);
        var language = language(element);
        var key = NAMED.matcher(parts[0]).replaceAll(name -> String.valueOf(value(name.group(1), scope)));
        if (!Words.domain().has(language, key)) {
            throw new IllegalStateException("No words " + key + " in " + language);
        }
        var arguments = new ArrayList<@Nullable Object>();
        for (var i = 1; i < parts.length; i++) {
            arguments.add(value(parts[i], scope));
        }
        return Words.domain().text(language, key, arguments);
    }

    private static String spoken(Locale language, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Worded worded -> worded.in(Words.domain(), language);
            case LocalDate day -> Words.day(language, day);
            case Enum<?> constant -> Words.domain().name(language, constant);
            default -> value.toString();
        };
    }

    private static Locale language(Element element) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            if (one.hasAttribute("lang")) {
                return Words.language(Locale.forLanguageTag(one.getAttribute("lang")));
            }
        }
        throw new IllegalStateException("No language around " + element.getTagName());
    }

    /** The language that a text is written in, whatever the letter around it is: quotation marks differ. */
    private static String languageOf(String text, Element element) {
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return "zh";
        }
        return text.chars().anyMatch(character -> character >= 'a' && character <= 'z')
                ? "en"
                : language(element).getLanguage();
    }

    /** The value of an attribute of ours, which does not belong in the finished letter. */
    private static @Nullable String take(Element element, String name) {
        var attribute = element.getAttributeNodeNS(NAMESPACE, name);
        if (attribute == null) {
            return null;
        }
        element.removeAttributeNode(attribute);
        return attribute.getValue();
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static @Nullable Object value(String path, Map<String, Object> scope) {
        var steps = path.split("\\.", -1);
        var start = scope.get(steps[0]);
        var at = start == null ? component(scope.get(""), steps[0]) : start;
        for (var i = 1; i < steps.length && at != null; i++) {
            at = component(at, steps[i]);
        }
        return at;
    }

    private static @Nullable Object component(@Nullable Object of, String name) {
        if (of == null) {
            throw new IllegalStateException("Nothing has a " + name);
        }
        try {
            return of.getClass().getMethod(name).invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of.getClass().getSimpleName() + " has no " + name, e);
        }
    }
}
