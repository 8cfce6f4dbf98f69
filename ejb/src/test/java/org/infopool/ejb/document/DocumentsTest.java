package org.infopool.ejb.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.infopool.domain.access.Role;
import org.infopool.domain.document.DocumentEvent;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.journal.Journals;
import org.infopool.ejb.platform.Platform;
import org.infopool.ejb.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Files come in by their content and within their limits, are kept once, and go out as they came or not at all. */
@SuppressWarnings("UnnecessaryAssignment") // There is no server to inject anything.
class DocumentsTest {
    private static final int LIMIT = 3 << 20;
    private static final Subject APPLICATION = new Subject(SubjectKind.APPLICATION, "APP-2025-000001");
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                    + "0000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082");

    private final TestDatabase database = TestDatabase.empty();
    private final Documents documents = new Documents();

    /** Gives each content the transaction of its own that the server would give it. */
    private static final class Store extends ContentStore {
        Store(TestDatabase database) {
            this.dataSource = database.dataSource();
        }

        @Override
        void store(Path file, long size, String sha256, String mediaType) {
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                store(connection, file, size, sha256, mediaType);
                connection.commit();
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    DocumentsTest() {
        documents.entities = database.entities();
        documents.contents = new Store(database);
        documents.numbers = Platform.numbers(database, Clock.systemUTC());
        documents.journal = Journals.journal(database, List.of(DocumentEvent.class), List.of());
        documents.limit = LIMIT;
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    private Upload receive(String name, byte[] content) {
        return documents.receive(name, new ByteArrayInputStream(content), -1);
    }

    private DocumentNumber attach(Upload upload) {
        return database.inTransaction(() -> documents.attach(
                upload, APPLICATION, "pool.criterion", LocalDate.of(2025, 1, 1), Acts.by("officer", Role.APPLICANT)));
    }

    private void refused(String rule, String name, byte[] content) {
        assertEquals(
                rule,
                assertThrows(RuleViolated.class, () -> receive(name, content)).ruleKey());
        assertEquals(0, database.number("select count(*) from document_content"), "nothing is kept");
    }

    private byte[] opened(DocumentNumber number) throws IOException {
        var out = new ByteArrayOutputStream();
        documents.open(number, out);
        return out.toByteArray();
    }

    @Test
    void goOutAsTheyCame() throws IOException {
        for (int size : new int[] {10, ContentStore.CHUNK, ContentStore.CHUNK + 1, LIMIT}) {
            var content = pdf(size);
            assertArrayEquals(content, opened(attach(receive("a.pdf", content))));
        }
        assertEquals(4, documents.of(APPLICATION).size());
        assertEquals(4, database.number("select count(*) from event where event_type = 'document.attached/1'"));
    }

    @Test
    void areDescribed() {
        var number = attach(receive("../审计 报告.PDF", pdf(100)));
        var view = documents.find(number);
        assertEquals("审计 报告.PDF", view.name());
        assertEquals("application/pdf", view.mediaType());
        assertEquals(100, view.size());
        assertEquals(APPLICATION, view.about());
        assertEquals(LocalDate.of(2025, 1, 1), view.effectiveOn());
        assertNull(documents.find(new DocumentNumber("DOC-0")));
    }

    @Test
    void areRefusedWhenTheyAreSaidToBeTooLarge() {
        var never = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("it is read all the same");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                throw new AssertionError("it is read all the same");
            }
        };
        var broken = assertThrows(RuleViolated.class, () -> documents.receive("a.pdf", never, LIMIT + 1));
        assertEquals("document.tooLarge", broken.ruleKey());
    }

    @Test
    void areRefusedAsSoonAsTheyAreTooLarge() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                throw new AssertionError("it is read byte by byte");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                given += length;
                assertTrue(given < LIMIT + (1 << 20), "it is read far beyond the limit");
                return length;
            }
        };
        var broken = assertThrows(RuleViolated.class, () -> documents.receive("a.pdf", endless, -1));
        assertEquals("document.tooLarge", broken.ruleKey());
    }

    @Test
    void areWhatTheirContentSays() {
        assertEquals("image/png", receive("a.png", PNG).mediaType());
        assertEquals(
                "text/csv",
                receive("a.csv", "number,name\n1,王\n".getBytes(StandardCharsets.UTF_8))
                        .mediaType());
        assertEquals(
                "text/plain",
                receive("a.txt", "你好".repeat(9000).getBytes(StandardCharsets.UTF_8))
                        .mediaType());
        assertEquals(
                "image/jpeg",
                receive("a.JPEG", HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9"))
                        .mediaType());
    }

    @Test
    void areRefusedWhenTheyPretend() {
        refused("document.nameAndContent", "a.pdf", PNG);
        refused("document.nameAndContent", "a.png", pdf(100));
        refused("document.nameAndContent", "a.txt", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("document.nameAndContent", "a.pdf", concat("GIF89a".getBytes(StandardCharsets.US_ASCII), pdf(100)));
        refused("document.nameAndContent", "a.txt", HexFormat.of().parseHex("504b03040a0000000000"));
    }

    @Test
    void areRefusedWhenTheyAreOfNoKindThatIsTaken() {
        refused("document.type", "a.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        refused("document.type", "a.html", "<html>".getBytes(StandardCharsets.US_ASCII));
        refused("document.type", "a.pdf.zip", pdf(100));
        refused("document.type", "pdf", pdf(100));
        refused("document.noName", "..", pdf(100));
    }

    @Test
    void areRefusedWhenTheyAreNoText() {
        refused("document.empty", "a.txt", new byte[0]);
        refused("document.notText", "a.txt", "gr\u00fcn und l\u00e4nger".getBytes(StandardCharsets.ISO_8859_1));
        var late = "a".repeat(20000) + "\u0007";
        refused("document.notText", "a.txt", late.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void areKeptOnceHoweverManySendThem() throws Exception {
        var content = pdf(300_000);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<DocumentNumber> task = () -> attach(receive("a.pdf", content));
            for (var done : threads.invokeAll(Collections.nCopies(8, task))) {
                assertArrayEquals(content, opened(done.get()));
            }
        }
        assertEquals(8, documents.of(APPLICATION).size());
        assertEquals(1, database.number("select count(*) from document_content"));
        assertEquals(2, database.number("select count(*) from document_chunk"));
    }

    @Test
    void neverArriveWholeWhenTheyWereChanged() {
        var number = attach(receive("a.pdf", pdf(ContentStore.CHUNK + 100)));
        database.change("update document_chunk set bytes = substring(bytes, 1, 50) where chunk = 1");
        var out = new ByteArrayOutputStream();
        assertThrows(DamagedContent.class, () -> documents.open(number, out));
        assertEquals(ContentStore.CHUNK, out.size());
        database.change("delete from document_chunk");
        assertThrows(DamagedContent.class, () -> documents.open(number, new ByteArrayOutputStream()));
    }

    @Test
    void areSweptAwayWhenNobodyAttachedThem() {
        attach(receive("kept.pdf", pdf(100)));
        receive("young.pdf", pdf(101));
        receive("old.pdf", pdf(102));
        database.change("update document_content set stored_at = current_timestamp - interval '2' day"
                + " where size_in_bytes <> 101");
        assertEquals(1, documents.contents.removeOrphans());
        assertEquals(2, database.number("select count(*) from document_content"));
        assertEquals(2, database.number("select count(*) from document_chunk"));
    }

    @Test
    void startAnewWhenTheyAreSentAgain() {
        receive("old.pdf", pdf(102));
        database.change("update document_content set stored_at = current_timestamp - interval '2' day");
        receive("old.pdf", pdf(102));
        assertEquals(0, documents.contents.removeOrphans());
    }
}
