package org.infopool.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LetterFormTest {
    public record Content(String title, Someone person, LocalDate day, List<Someone> things) {}

    public record Framed(String key, String text) {}

    public record Someone(String name, @Nullable String nickname) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Document filled(String title, Someone person, Someone... things) {
        return form("form.xhtml").filledWith(new Content(title, person, DAY, List.of(things)));
    }

    private static LetterForm form(String file) {
        return new LetterForm(LetterFormTest.class, file);
    }

    private static Element element(Document letter, String id) {
        return elements(letter, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Document letter, String name) {
        var nodes = letter.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document letter, String name) {
        return elements(letter, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void whatIsFilledInIsTextAndNeverMarkup() {
        var letter = filled("<h1>&amp; \"'", new Someone("</p><img src='http://evil.example/'/>", null));
        assertEquals(
                "</p><img src='http://evil.example/'/>", element(letter, "name").getTextContent());
        assertEquals("<h1>&amp; \"'", element(letter, "title").getTextContent());
        assertEquals(1, elements(letter, "img").size());
        assertEquals(0, elements(letter, "h1").size());
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        var without = filled("t", new Someone("n", null));
        assertEquals(0, texts(without, "p").stream().filter("there"::equals).count());
        assertEquals("missing", element(without, "missing").getTextContent());
        var with = filled("t", new Someone("n", "Nick"));
        assertEquals("there", element(with, "there").getTextContent());
        assertFalse(texts(with, "p").contains("missing"));
    }

    @Test
    void aListIsPrintedMemberByMember() {
        var letter = filled("t", new Someone("n", null), new Someone("one", null), new Someone("two", null));
        assertEquals(List.of("one", "two"), texts(letter, "li"));
        assertEquals(List.of(), texts(filled("t", new Someone("n", null)), "li"));
    }

    @Test
    void eachLanguageIsPrintedInItsOwnWay() {
        var letter = filled("t", new Someone("n", null));
        var sections = elements(letter, "section");
        assertEquals(
                List.of("zh", "en"),
                sections.stream().map(one -> one.getAttribute("lang")).toList());
        assertEquals(List.of("2026年3月2日", "2 Mar 2026only English"), texts(letter, "section"));
        assertEquals("text of 2 Mar 2026", element(letter, "words").getTextContent());
    }

    @Test
    void aTextSaysItsOwnLanguage() {
        assertEquals(
                "zh",
                element(filled("福州清茶 Tea", new Someone("n", null)), "title").getAttribute("lang"));
        assertEquals(
                "en",
                element(filled("Clear Tea", new Someone("n", null)), "title").getAttribute("lang"));
    }

    @Test
    void aHeadThatTheSerifCannotPrintWholeIsPrintedPlain() {
        assertEquals(
                "head", element(filled("福州清茶", new Someone("n", null)), "title").getAttribute("class"));
        assertEquals(
                "head plain",
                element(filled("福州䶮茶", new Someone("n", null)), "title").getAttribute("class"));
    }

    @Test
    void nothingOfTheFormIsLeftInTheLetter() {
        var letter = filled("t", new Someone("n", null));
        for (var element : elements(letter, "*")) {
            var attributes = element.getAttributes();
            for (var i = 0; i < attributes.getLength(); i++) {
                assertFalse("urn:infopool:letter".equals(attributes.item(i).getNamespaceURI()), element.getTagName());
            }
        }
        assertTrue(elements(letter, "img").getFirst().getAttribute("src").startsWith("data:image/png;base64,"));
        assertEquals("Code that leads to t", elements(letter, "img").getFirst().getAttribute("alt"));
        assertEquals("seal", elements(letter, "bookmark").getFirst().getAttribute("name"));
        assertEquals("t", elements(letter, "meta").getFirst().getAttribute("content"));
    }

    @Test
    void aFormThatAsksForWhatIsNotThereIsRefused() {
        var content = new Content("t", new Someone("n", null), DAY, List.of());
        for (var file : List.of(
                "form-unknown-component.xhtml",
                "form-unknown-words.xhtml",
                "form-doctype.xhtml",
                "form-missing.xhtml")) {
            assertThrows(IllegalStateException.class, () -> form(file).filledWith(content), file);
        }
    }

    @Test
    void aFrameHoldsWhatIsInsideAnotherForm() {
        var letter = framed("seal");
        assertEquals(
                List.of("h1", "h2", "em", "p"),
                elements(letter, "*").stream()
                        .map(Element::getTagName)
                        .filter(name ->
                                !List.of("html", "head", "title", "body").contains(name))
                        .toList());
        assertEquals(List.of("filled too"), texts(letter, "em"));
    }

    @Test
    void theContentCanNameTheWords() {
        assertEquals(List.of("seal"), texts(framed("seal"), "p"));
        assertThrows(IllegalStateException.class, () -> framed("never.said"));
    }

    private static Document framed(String key) {
        return form("form-frame.xhtml").around(form("form-body.xhtml")).filledWith(new Framed(key, "filled too"));
    }
}
