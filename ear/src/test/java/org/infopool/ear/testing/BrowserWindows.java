package org.infopool.ear.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The windows of one test, and what the browser complained about in them. The browser itself is started once. */
final class BrowserWindows implements BeforeEachCallback, AfterEachCallback {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path PICTURES = Path.of("..", "docs", "journeys", "pictures");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int PAUSE_MS = 500;

    private final List<Page> windows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private String test = "";

    @Override
    public void beforeEach(ExtensionContext context) {
        test = context.getRequiredTestClass().getSimpleName();
        open(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        for (var window : windows) {
            if (failed) {
                screenshot(
                        window, "failed-" + context.getRequiredTestMethod().getName() + "-" + windows.indexOf(window));
            }
            window.context().close();
        }
        if (!failed) {
            assertEquals(List.of(), errors, "The browser reported errors");
        }
    }

    Page first() {
        return windows.getFirst();
    }

    Page open(Locale language) {
        var window = browserContext(language).newPage();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                report(message.text() + " (" + message.location() + ")");
            }
        });
        window.onPageError(this::report);
        windows.add(window);
        return window;
    }

    private static BrowserContext browserContext(Locale language) {
        return SharedBrowser.BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setViewportSize(WIDTH, HEIGHT));
    }

    void expect(Pattern pattern) {
        expected.add(pattern);
    }

    private void report(String error) {
        if (expected.stream().noneMatch(pattern -> pattern.matcher(error).find())) {
            errors.add(error);
        }
    }

    void screenshot(Page window, String name) {
        capture(
                window,
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(test).resolve(name + ".png"))
                        .setFullPage(true));
    }

    /** Only what fits into the window; in few colors where it is kept for a story, so that it stays small. */
    void picture(Page window, String name) {
        var shown = capture(window, new Page.ScreenshotOptions());
        if (forStories()) {
            SmallPicture.write(shown, PICTURES.resolve(name + ".png"));
        } else {
            keep(shown, SCREENSHOTS.resolve(test).resolve(name + ".png"));
        }
    }

    /** Whether the pictures of the stories are taken anew. */
    static boolean forStories() {
        return Boolean.getBoolean("infopool.pictures");
    }

    private static void keep(byte[] picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chromium refuses a capture now and then while it puts a new page up, and takes the same picture when asked again. */
    private static byte[] capture(Page window, Page.ScreenshotOptions options) {
        window.waitForLoadState();
        try {
            return window.screenshot(options);
        } catch (PlaywrightException refused) {
            if (!refused.getMessage().contains("Unable to capture screenshot")) {
                throw refused;
            }
            window.waitForTimeout(PAUSE_MS);
            return window.screenshot(options);
        }
    }

    /** Started with the first test that opens a window; ends with the tests' JVM. */
    private static final class SharedBrowser {
        private static final Browser BROWSER = launch();

        private static Browser launch() {
            // The system's own browser: nothing is downloaded beside the packages of the machine.
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }

        private static Path executable() {
            var folders = System.getenv("PATH").split(File.pathSeparator);
            return Stream.of("chromium", "chromium-browser", "google-chrome")
                    .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("There is no Chromium on the PATH; ./test installs one"));
        }
    }
}
