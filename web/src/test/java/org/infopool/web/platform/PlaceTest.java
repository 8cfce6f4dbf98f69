package org.infopool.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void isThePageWithItsParametersButWithoutTheLanguage() {
        var request = Requests.get("/application/view.xhtml", "number=APP-1&lang=zh&query=%E6%9D%AD", Locale.ENGLISH);
        assertEquals(
                "/application/view.xhtml?number=APP-1&query=%E6%9D%AD",
                Place.of(request).toString());
    }

    @Test
    void isThePageThatFailedWhereAnErrorPageIsShown() {
        var request = Requests.get("/error/500.xhtml", null, Locale.ENGLISH);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/license/view.xhtml");
        request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "number=LIC-1");
        assertEquals("/license/view.xhtml?number=LIC-1", Place.of(request).toString());
    }

    @Test
    void survivesWhatIsNoProperQuery() {
        var request = Requests.get("/index.xhtml", "a&=b&%zz=1&c=%", Locale.ENGLISH);
        assertEquals("/index.xhtml", Place.of(request).toString());
    }
}
