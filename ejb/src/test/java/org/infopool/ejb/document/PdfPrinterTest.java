package org.infopool.ejb.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class PdfPrinterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Document letter(String head, String body) {
        var xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><title>标题</title>
                <meta name="author" content="办公室"/><meta name="subject" content="事由"/>
                <style>html { font-family: Text, Latin; } h1 { font-family: Head; }</style>%s</head><body>%s</body></html>
                """.formatted(head, body);
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSameLetterOfTheSameDayGivesTheSameBytes() {
        var first = PdfPrinter.print(letter("", "<h1>决定</h1><p>人民</p>"), DAY);
        assertArrayEquals(first, PdfPrinter.print(letter("", "<h1>决定</h1><p>人民</p>"), DAY));
        assertNotEquals(
                Arrays.hashCode(first),
                Arrays.hashCode(PdfPrinter.print(letter("", "<h1>决定</h1><p>人民</p>"), DAY.plusDays(1))));
    }

    @Test
    void theFileSaysWhatItIs() {
        var file = PdfPrinter.print(letter("", "<p>人民</p>"), DAY);
        Pdfs.look(file, pdf -> {
            var information = pdf.getDocumentInformation();
            assertEquals("标题", information.getTitle());
            assertEquals("办公室", information.getAuthor());
            assertEquals("事由", information.getSubject());
            assertEquals(
                    Instant.parse("2026-03-01T16:00:00Z"),
                    information.getCreationDate().toInstant());
            var catalog = pdf.getDocumentCatalog();
            assertEquals("zh", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2026-03-02T00:00+08:00<"), metadata);
            return null;
        });
    }

    @Test
    void everyFontIsInTheFileAndNothingElseIsUsed() {
        var file = PdfPrinter.print(letter("", "<h1>决定 Decision</h1><p>人民 Dvořák ’</p>"), DAY);
        assertEquals(
                Set.of("NotoSansSC-Regular embedded", "NotoSerifSC-Bold embedded", "OpenSans-Regular embedded"),
                Pdfs.fonts(file));
    }

    /** Fonts that draw a radical and a character alike would make 一 a radical for who searches or copies. */
    @Test
    void whatIsCopiedFromTheLetterIsWhatWasWritten() {
        var written = "一人大小子女山工日月水火民长门风食马高龙见贝车office“引号”……——①";
        assertEquals(written, Pdfs.text(PdfPrinter.print(letter("", "<p>" + written + "</p>"), DAY)));
        assertEquals("一人大小子女", Pdfs.text(PdfPrinter.print(letter("", "<h1>一人大小子女</h1>"), DAY)));
    }

    @Test
    void nothingIsFetchedFromAnywhere(@TempDir Path folder) throws Exception {
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort();
            var style = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'SECRET'; }");
            for (var source : List.of(address + "/a", style.toUri().toString())) {
                var file = PdfPrinter.print(
                        letter(
                                "<link rel='stylesheet' type='text/css' href='%1$s'/><style>@import url('%1$s'); @font-face { font-family: F; src: url('%1$s'); } p { background-image: url('%1$s'); font-family: F, Text; }</style>"
                                        .formatted(source),
                                "<p>人民</p><img alt='x' src='%1$s'/><object data='%1$s'></object><iframe src='%1$s'></iframe>"
                                        .formatted(source)),
                        DAY);
                assertEquals("人民", Pdfs.text(file));
            }
            assertEquals(0, requests.get());
        } finally {
            server.stop(0);
        }
    }
}
