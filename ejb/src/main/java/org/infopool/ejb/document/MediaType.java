package org.infopool.ejb.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.infopool.domain.document.FileName;
import org.infopool.domain.shared.RuleViolated;

/**
 * The kinds of files that are taken in. What a file is, its first bytes say; its name must agree.
 *
 * <p>Few on purpose. Office files may carry macros and links that run on the reader's machine, archives may hold anything
 * and unpack to any size, and HTML and SVG are programs; whoever has such a file can print it to PDF. Nothing that is taken
 * in is ever unpacked, rendered or run here.
 */
enum MediaType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TEXT("text/plain"),
    CSV("text/csv");

    private static final Set<String> TEXTS = Set.of("text/plain", "text/csv", MimeTypes.OCTET_STREAM);
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 8192;

    private final String code;

    MediaType(String code) {
        this.code = code;
    }

    private Set<String> extensions() {
        return switch (this) {
            case PDF -> Set.of("pdf");
            case PNG -> Set.of("png");
            case JPEG -> Set.of("jpg", "jpeg");
            case TEXT -> Set.of("txt");
            case CSV -> Set.of("csv");
        };
    }

    /** Its registered name, such as {@code image/png}. */
    String code() {
        return code;
    }

    /**
     * What a file is.
     *
     * @throws RuleViolated {@code document.type} when it is of no kind that is taken in, {@code document.nameAndContent}
     *     when its name says another kind than its content, {@code document.notText} when a text is not UTF-8
     */
    static MediaType of(Path file, String name) throws IOException {
        var extension = FileName.extension(name);
        var named = Arrays.stream(values())
                .filter(type -> type.extensions().contains(extension))
                .findFirst()
                .orElseThrow(() -> new RuleViolated("document.type", extension));
        RuleViolated.unless(named.matches(detect(file)), "document.nameAndContent", name);
        if (named.isText()) {
            RuleViolated.unless(isPlainText(file), "document.notText", name);
        } else if (named == PDF) {
            RuleViolated.unless(startsWith(file, PDF_START), "document.nameAndContent", name);
        }
        return named;
    }

    private boolean isText() {
        return this == TEXT || this == CSV;
    }

    private boolean matches(String detected) {
        // A text in another encoding than UTF-8 looks like anything; that it is no plain text, is said more clearly
        // below.
        return isText() ? TEXTS.contains(detected) : detected.equals(code);
    }

    private static String detect(Path file) throws IOException {
        try (var in = TikaInputStream.get(file, new Metadata())) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata(), new ParseContext())
                    .getBaseType()
                    .toString()
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static boolean startsWith(Path file, byte[] start) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(start.length), start);
        }
    }

    /** Whether it is UTF-8 without control characters but tabs and line ends. */
    private static boolean isPlainText(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = Files.newInputStream(file)) {
            return isPlainText(in, decoder);
        }
    }

    private static boolean isPlainText(InputStream in, CharsetDecoder decoder) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK);
        var characters = CharBuffer.allocate(BLOCK);
        boolean more = true;
        while (more) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(read, 0));
            bytes.flip();
            if (decoder.decode(bytes, characters, !more).isError()) {
                return false;
            }
            bytes.compact();
            characters.flip();
            if (characters.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                return false;
            }
            characters.clear();
        }
        return true;
    }
}
