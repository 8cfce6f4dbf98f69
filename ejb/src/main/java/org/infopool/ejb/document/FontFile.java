package org.infopool.ejb.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font as it is printed with.
 *
 * <p>Chinese fonts draw a radical (U+2F00) and the character that looks the same (U+4E00) by one glyph. A PDF says of
 * each glyph which character it means, and PDFBox says the lower number: who searches the letter, copies from it or has
 * it read aloud would get radicals. So radicals with such a twin are taken out of the font's table of characters.
 */
final class FontFile {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;

    /** Where the planes end in which letters and ideographs lie. */
    private static final int END_OF_CHARACTERS = 0x40000;

    /** As wide as an ideograph in a Chinese font, they tear English words apart: another font prints them. */
    private static final List<Integer> APOSTROPHES = List.of(0x2018, 0x2019);

    private static final int TABLE_COUNT_AT = 4;
    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE_ENTRY_LENGTH = 16;

    private final byte[] bytes;
    private final BitSet characters;
    private final Map<Integer, Integer> twins;

    private FontFile(byte[] bytes, BitSet characters, Map<Integer, Integer> twins) {
        this.bytes = bytes;
        this.characters = characters;
        this.twins = twins;
    }

    /** Reads a font that lies beside the classes. */
    static FontFile read(String file) {
        try (var in = FontFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No font " + file);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static FontFile of(byte[] original) throws IOException {
        var glyphs = glyphs(original);
        var twins = twins(glyphs);
        twins.keySet().forEach(radical -> glyphs[radical] = 0);
        if (!twins.isEmpty()) {
            APOSTROPHES.forEach(apostrophe -> glyphs[apostrophe] = 0);
        }
        var characters = new BitSet();
        for (var character = 0; character < END_OF_CHARACTERS; character++) {
            characters.set(character, glyphs[character] != 0);
        }
        return new FontFile(withCharacters(original, glyphs, characters.cardinality()), characters, Map.copyOf(twins));
    }

    private static int[] glyphs(byte[] original) throws IOException {
        var glyphs = new int[END_OF_CHARACTERS];
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(original))) {
            var lookup = font.getUnicodeCmapLookup();
            for (var character = 0; character < END_OF_CHARACTERS; character++) {
                glyphs[character] = lookup.getGlyphId(character);
            }
        }
        return glyphs;
    }

    private static Map<Integer, Integer> twins(int[] glyphs) {
        var radicals = new HashMap<Integer, Integer>();
        for (var radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
            if (glyphs[radical] != 0) {
                radicals.putIfAbsent(glyphs[radical], radical);
            }
        }
        var twinOfGlyph = new HashMap<Integer, Integer>();
        for (var character = LAST_RADICAL + 1; character < END_OF_CHARACTERS; character++) {
            if (radicals.containsKey(glyphs[character])) {
                twinOfGlyph.putIfAbsent(glyphs[character], character);
            }
        }
        var twins = new HashMap<Integer, Integer>();
        for (var radical = FIRST_RADICAL; radical <= LAST_RADICAL; radical++) {
            var twin = twinOfGlyph.get(glyphs[radical]);
            if (twin != null) {
                twins.put(radical, twin);
            }
        }
        return twins;
    }

    /** The font with another table of characters, which is put at the end; the directory of tables points there. */
    private static byte[] withCharacters(byte[] original, int[] glyphs, int count) {
        var table = characterTable(glyphs, count);
        var start = (original.length + 3) / 4 * 4;
        var font = ByteBuffer.wrap(Arrays.copyOf(original, start + table.length));
        font.put(start, table);
        var tables = font.getShort(TABLE_COUNT_AT);
        for (var i = 0; i < tables; i++) {
            var entry = FIRST_TABLE_AT + i * TABLE_ENTRY_LENGTH;
            if (new String(original, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
                font.putInt(entry + 8, start);
                font.putInt(entry + 12, table.length);
            }
        }
        return font.array();
    }

    /** A {@code cmap} table with one subtable of format 12, one group for each character. */
    private static byte[] characterTable(int[] glyphs, int count) {
        var headLength = 12;
        var subtableLength = 16 + 12 * count;
        var table = ByteBuffer.allocate(headLength + subtableLength);
        table.putShort((short) 0).putShort((short) 1); // version, number of subtables
        table.putShort((short) 3).putShort((short) 10).putInt(headLength); // Windows, full Unicode
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(subtableLength)
                .putInt(0)
                .putInt(count);
        for (var character = 0; character < glyphs.length; character++) {
            if (glyphs[character] != 0) {
                table.putInt(character).putInt(character).putInt(glyphs[character]);
            }
        }
        return table.array();
    }

    /** The font, to be parsed. */
    RandomAccessRead open() {
        return new RandomAccessReadBuffer(bytes);
    }

    /** What it can print. */
    BitSet characters() {
        return characters;
    }

    /** The radicals that were taken out, each with the character that looks the same. */
    Map<Integer, Integer> twins() {
        return twins;
    }
}
