package org.infopool.ear.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test of the pages in a real browser. Every test has a window of its own, without cookies of another. A test in whose
 * window a script failed, the content security policy was broken or anything else was an error for the browser fails,
 * whatever it asserts.
 */
@RunAsClient
@Tag("browser")
public abstract class InBrowser extends OnServer {
    @RegisterExtension
    final BrowserWindows windows = new BrowserWindows();

    /** The server that is tested. */
    protected final InfopoolServer server() {
        return InfopoolServer.running();
    }

    /** The window of this test. */
    protected final Page page() {
        return windows.first();
    }

    /** One more window, with its own cookies and in this language: another person at another desk. */
    protected final Page anotherWindow(Locale language) {
        return windows.open(language);
    }

    /** Goes to the page at this path, by its address. */
    protected final void open(String path) {
        page().navigate(server().url(path).toString());
    }

    /** Keeps a picture of what the window shows, the whole page, as {@code target/screenshots/<test class>/<name>.png}. */
    protected final void screenshot(String name) {
        screenshot(page(), name);
    }

    /** The same, of another window. */
    protected final void screenshot(Page window, String name) {
        windows.screenshot(window, name);
    }

    /**
     * Keeps a picture of what the window shows for the story of a journey: as {@code docs/journeys/pictures/<name>.png} when
     * {@code -Dinfopool.pictures=true} asks for it, else among the screenshots of this test.
     */
    protected final void picture(Page window, String name) {
        windows.picture(window, name);
    }

    /** Whether the pictures of the stories are taken anew, and somebody will look at them. */
    protected static boolean forStories() {
        return BrowserWindows.forStories();
    }

    /** Says that this test provokes an error that the browser reports, such as an answer 404. */
    protected final void expectBrowserError(String pattern) {
        windows.expect(Pattern.compile(pattern));
    }

    /** Fails for whatever keeps a person from using the page as it stands now. */
    protected final void assertAccessible() {
        assertAccessible(page());
    }

    /** The same, of another window. */
    protected final void assertAccessible(Page window) {
        // A page of ours has no frames: what axe does for them is left out.
        var found = new AxeBuilder(window)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget())
                                        .toList())
                        .toList();
        assertEquals(List.of(), found, () -> "Not accessible: " + window.url());
    }
}
