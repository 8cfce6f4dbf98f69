package org.infopool.ear.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A journey as people go it: everything is clicked, no address is typed after the first page, and each person has a window
 * of their own. Whatever leads to another page is clicked with {@link #go}, which waits until that page is there: neither
 * axe nor a picture nor the next click ever meets a page that is being left.
 *
 * <p>{@link #seen} keeps a picture for the story; {@link #seenEveryWay} looks at the page in Chinese too, and as wide as a
 * tablet and a phone are.
 */
public abstract class Journey extends InBrowser {
    private static final double PATIENCE_MS = 180_000;
    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final int[] NARROWER = {1024, 390};
    private static final Pattern DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}(?=,)");
    private static final Pattern DAYS_LEFT = Pattern.compile("(\\d+) (?:working )?days? left");
    private static final DateTimeFormatter DAY_FORM = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** A word of English: numbers of objects, codes and abbreviations have no two small letters beside each other. */
    private static final Pattern ENGLISH_WORD = Pattern.compile("\\b[A-Z]?[a-z]{2,}\\b");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|/api/\\S+|\\S+@\\S+");

    /**
     * Every text that a reader meets, to see or to hear, but for what is marked as code, as a key to press, as a number, a
     * formula or the name of a file, as English on purpose or as nothing to translate.
     */
    private static final String TEXTS = """
            () => {
              const spared = 'script, style, code, kbd, .number, .rule-id, .arithmetic, .document-name, [lang|=en], [translate=no]';
              const found = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                if (!texts.currentNode.parentElement.closest(spared)) found.push(texts.currentNode.data);
              }
              for (const element of document.body.querySelectorAll('[title], [placeholder], [aria-label], [alt]')) {
                if (element.closest(spared)) continue;
                for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
                  found.push(element.getAttribute(name) ?? '');
                }
              }
              for (const button of document.body.querySelectorAll('input[type=submit], input[type=button]')) {
                found.push(button.value);
              }
              return found.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text !== '');
            }
            """;

    /** Whose first page axe has seen in this run. */
    private static final Set<String> BEGUN = new HashSet<>();

    private final String pictures;
    private final List<String> typed = new ArrayList<>();

    /** A journey whose pictures begin with this, such as {@code j1}. */
    protected Journey(String pictures) {
        this.pictures = pictures;
    }

    /** A person of the demonstration, in a window of their own, where they begin. */
    protected final Page signedIn(String account) {
        var window = anotherWindow(Locale.ENGLISH);
        begin(window, account);
        if (BEGUN.add(account)) {
            assertAccessible(window);
        }
        return window;
    }

    /** From the first page, by its link and with the password, to where this person begins. */
    protected final void begin(Page window, String account) {
        var person = server().account(account);
        window.navigate(server().url("/").toString());
        go(window, ".site-links a[href*='/']:last-child");
        signIn(window, person.name(), person.password());
    }

    /** Fills in the page that asks who it is. */
    protected final void signIn(Page window, String username, String password) {
        fill(window, "signIn:username", username);
        fill(window, "signIn:password", password);
        go(window, "#signIn input[type=submit]");
        assertThat(window.locator(".person-name")).isVisible();
    }

    /** Goes to one of the places in the navigation, named by its address. */
    protected final void place(Page window, String place) {
        go(window, "#navigation a[href$='" + place + "']");
        assertThat(window.locator("main h1")).isVisible();
    }

    /** Finds the object of this number in the list at that place, and opens it. */
    protected final void find(Page window, String place, String number) {
        place(window, place);
        window.locator("#list-query").fill(number);
        leave(window, () -> window.locator("#list-query").press("Enter"));
        go(
                window,
                window.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(number).setExact(true)));
        assertThat(window.locator(".object-number .number")).hasText(number);
    }

    /** Opens the object of this number from the list at that place, without searching for it. */
    protected final void pick(Page window, String place, String number) {
        place(window, place);
        go(window, row(window, number).locator("a:text-is('" + number + "')"));
        assertThat(window.locator(".object-number .number")).hasText(number);
    }

    /** Takes up a task of the queue, among those of its kind: a queue may have more tasks than a page shows. */
    protected final void takeUp(Page window, String task, String matter) {
        place(window, "/desk/queue.xhtml");
        var kind = window.locator(".filter a.menu-item:text-is('" + task + "')");
        if (kind.count() > 0) {
            kind.locator("xpath=ancestor::details/summary").click();
            go(window, kind);
        }
        go(window, row(window, matter).locator("a:text-is('" + task + "')"));
    }

    /** Opens the paper in this matter that waits to be served. */
    protected final void openPaper(Page window, String matter) {
        place(window, "/notice/service.xhtml");
        go(window, row(window, matter).locator("a.number").first());
    }

    /** Opens the part of an object's page that is called so. */
    protected final void tab(Page window, String name) {
        go(window, window.locator("nav.tabs a", new Page.LocatorOptions().setHasText(name)));
        assertThat(window.locator("nav.tabs a[aria-current=page]")).containsText(name);
    }

    /** Takes up one of the things that the page offers to do, whether it is the first of them or among the others. */
    protected final void act(Page window, String name) {
        var way = window.locator(".page-actions a:text-is('" + name + "')");
        assertThat(way).hasCount(1);
        if (!way.isVisible()) {
            window.locator(".page-actions details.menu > summary").click();
        }
        go(window, way);
    }

    /** Sends a form, and reads that it was done. */
    protected final void send(Page window, String button, String done) {
        go(window, id(button));
        assertThat(window.locator(".done")).containsText(done);
    }

    /**
     * Clicks what leads to another page, and waits until that page is there. A form that is sent for the first time is sent
     * badly before, in every way.
     */
    protected final void go(Page window, String selector) {
        go(window, window.locator(selector).first());
    }

    /** The same, with what was found already. */
    protected final void go(Page window, Locator way) {
        BadForms.before(window, way);
        leave(window, () -> way.click(new Locator.ClickOptions().setTimeout(PATIENCE_MS)));
    }

    private static void leave(Page window, Runnable step) {
        window.locator("html").evaluate("page => page.dataset.left = 'yes'");
        step.run();
        // Waits in the page itself: an assertion would ask again only after a while.
        window.locator("html:not([data-left])").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        window.waitForLoadState();
    }

    /** Where an object stands. */
    protected final Locator status(Page window) {
        return window.locator(".object-number .chip");
    }

    /** The number of the object whose page is open. */
    protected final String number(Page window) {
        return window.locator(".object-number .number").innerText().strip();
    }

    /** The rows of the list on the page in which this stands. */
    protected final Locator row(Page window, String text) {
        return window.locator(".table tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    /** The day, as the page says it: a demonstration tells everybody what its time is. */
    protected final LocalDate today(Page window) {
        var day = DAY.matcher(window.locator(".banners").innerText());
        if (!day.find()) {
            throw new IllegalStateException("The page does not say what day it is: " + window.url());
        }
        return LocalDate.parse(day.group(), DAY_FORM);
    }

    /** How many days, or working days, the clock beside the next step leaves. */
    protected final int daysLeft(Page window) {
        var left = DAYS_LEFT.matcher(
                window.locator(".object-next .clock-chip").first().innerText());
        if (!left.find()) {
            throw new IllegalStateException("No days are left: " + window.url());
        }
        return Integer.parseInt(left.group(1));
    }

    /** Types into a field. What is typed, or the parts of it between semicolons, is shown to Chinese readers as it is. */
    protected final void fill(Page window, String id, String text) {
        typed(text);
        window.locator(id(id)).fill(text);
    }

    /** Remembers what was typed, for {@link #assertNoEnglish}. */
    protected final void typed(String text) {
        typed.add(text);
        List.of(text.split(";\\s*")).stream()
                .filter(part -> ENGLISH_WORD.matcher(part).find())
                .forEach(typed::add);
    }

    /** Chooses from a list by what stands there. */
    protected final void choose(Page window, String id, String label) {
        window.locator(id(id)).selectOption(new SelectOption().setLabel(label));
    }

    /** Ticks the answer that is called so, in the form or question of this id. */
    protected final void tick(Page window, String id, String label) {
        window.locator(id(id))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Adds a signed paper as a file. */
    protected final void attach(Page window, String id, String name) {
        var paper = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        attach(window, id, new FilePayload(name + ".pdf", "application/pdf", paper.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a file. */
    protected final void attach(Page window, String id, FilePayload file) {
        typed.add(file.name);
        window.locator(id(id)).setInputFiles(file);
    }

    /** Lets axe look at the page, once nothing moves on it any more, and keeps a picture of it for the story. */
    protected final void seen(Page window, String picture) {
        window.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        assertAccessible(window);
        picture(window, pictures + "-" + picture);
    }

    /**
     * The same; and looks at the page in Chinese, in which no English may be left, and in both languages on narrower screens,
     * which no page may be wider than. What was typed into the page and not sent yet is lost.
     */
    protected final void seenEveryWay(Page window, String picture) {
        seen(window, picture);
        narrower(window, picture);
        inChinese(window, () -> {
            assertNoEnglish(window);
            assertAccessible(window);
            if (forStories()) {
                screenshot(window, pictures + "-" + picture + "-zh");
            }
            narrower(window, picture + "-zh");
        });
    }

    /** Switches the page to Chinese by its link, does this, and switches back. */
    protected final void inChinese(Page window, Runnable look) {
        language(window, "zh-CN");
        look.run();
        language(window, "en");
    }

    private void language(Page window, String tag) {
        go(window, "a.language[lang='" + tag + "']");
        assertThat(window.locator("html")).hasAttribute("lang", tag);
    }

    /** Fails for every text of this Chinese page in which an English word is left. */
    protected final void assertNoEnglish(Page window) {
        assertThat(window.locator("html")).hasAttribute("lang", "zh-CN");
        var texts = (List<?>) window.evaluate(TEXTS);
        assertTrue(texts.size() > 1, "The page has texts");
        var english = texts.stream()
                .map(String::valueOf)
                .filter(text -> ENGLISH_WORD.matcher(withoutNames(text)).find())
                .distinct()
                .toList();
        assertEquals(List.of(), english, () -> "Left in English: " + window.url());
    }

    private String withoutNames(String text) {
        var rest = ADDRESS.matcher(text).replaceAll(" ");
        for (var name : typed.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }

    private void narrower(Page window, String picture) {
        for (var width : NARROWER) {
            window.setViewportSize(width, HIGH);
            var tooWide = window.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            if (forStories()) {
                screenshot(window, pictures + "-" + picture + "-" + width);
            }
            assertTrue(((Number) tooWide).intValue() <= 0, () -> "Wider than " + width + ": " + window.url());
        }
        window.setViewportSize(WIDE, HIGH);
    }

    /** The selector of an id of the pages, in which colons stand. */
    protected static String id(String id) {
        return "[id='" + id + "']";
    }
}
