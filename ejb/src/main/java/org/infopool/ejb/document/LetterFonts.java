package org.infopool.ejb.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of letters, lent to one document, and what they can print. Every letter carries the glyphs it uses, so
 * that it looks the same everywhere and for good.
 */
final class LetterFonts implements Closeable {
    private static final int REGULAR = 400;

    /** Nearly 31,000 characters: what names and texts in China are written with. */
    private static final Face TEXT = new Face("Text", "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");

    /** Latin, Greek, Cyrillic; quotation marks as narrow as they should be, which those of {@link #TEXT} are not. */
    private static final Face LATIN = new Face("Latin", "/fonts/ttf/OpenSans/OpenSans-Regular.ttf");

    /** The serif of heads: the 6,763 characters of GB/T 2312, and Latin. */
    private static final Face HEAD = new Face("Head", "/org/infopool/ejb/document/fonts/NotoSerifSC-Bold-GB2312.ttf");

    /** A typeface under the name that style sheets use. */
    private static final class Face {
        private final String family;
        private final String file;

        /** A font takes megabytes, and the next letter needs it again: kept as long as nobody else needs the memory. */
        private SoftReference<@Nullable FontFile> loaded = new SoftReference<>(null);

        private Face(String family, String file) {
            this.family = family;
            this.file = file;
        }

        private synchronized FontFile font() {
            var font = loaded.get();
            if (font == null) {
                font = FontFile.read(file);
                loaded = new SoftReference<>(font);
            }
            return font;
        }
    }

    /** What some typefaces can print together. */
    private record Coverage(BitSet characters, Map<Integer, Integer> twins) {
        private static final Coverage TEXT = of(LetterFonts.TEXT, LATIN);
        private static final Coverage HEAD = of(LetterFonts.HEAD);

        private static Coverage of(Face... faces) {
            var characters = new BitSet();
            var twins = new HashMap<Integer, Integer>();
            for (var face : faces) {
                characters.or(face.font().characters());
                twins.putAll(face.font().twins());
            }
            return new Coverage(characters, twins);
        }
    }

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox.ttf");

    static {
        // It warns of parts of the fonts that printing does not need.
        FONT_LOG.setLevel(Level.SEVERE);
    }

    private final List<TrueTypeFont> lent = new ArrayList<>();

    /** Gives the typefaces to a document that is about to be printed. Close this only after the document was saved. */
    void lendTo(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (var face : List.of(TEXT, LATIN, HEAD)) {
            var font = new TTFParser().parse(face.font().open());
            lent.add(font);
            // Two dashes joined to one long glyph would be copied as another character.
            font.setEnableGsub(false);
            var embedded = new PDFontSupplier(PDType0Font.load(document, font, true));
            builder.useFont(embedded, face.family, REGULAR, FontStyle.NORMAL, true);
        }
    }

    @Override
    public void close() throws IOException {
        for (var font : lent) {
            font.close();
        }
    }

    /** Whether the serif of heads has every character of this text. */
    static boolean headHas(String text) {
        return text.codePoints().allMatch(Coverage.HEAD.characters::get);
    }

    /**
     * The text as it can be printed. Characters that show nothing or turn the direction of what follows are left out; a
     * character that no typeface has is spelled by its number, as in {@code [U+20BB7]}: nothing is lost unseen.
     */
    static String printable(String text) {
        var composed = text.codePoints().anyMatch(one -> Character.getType(one) == Character.NON_SPACING_MARK)
                ? Normalizer.normalize(text, Normalizer.Form.NFC)
                : text;
        var printable = new StringBuilder(composed.length());
        composed.replace("\r\n", "\n").codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int character) {
        var twin = Coverage.TEXT.twins.get(character);
        if (twin != null) {
            printable.appendCodePoint(twin);
        } else if (isLineBreak(character)) {
            printable.append('\n');
        } else if (character == '\t') {
            printable.append(' ');
        } else if (!isInvisible(character)) {
            if (Coverage.TEXT.characters.get(character)) {
                printable.appendCodePoint(character);
            } else if (Character.isSpaceChar(character)) {
                printable.append(' ');
            } else {
                printable.append("[U+%04X]".formatted(character));
            }
        }
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
