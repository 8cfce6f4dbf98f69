package org.infopool.ear.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a screenshot with the colors that it has most of, which a page hardly shows: a third of the size. */
final class SmallPicture {
    private static final int COLORS = 64;
    private static final int BITS = 8;
    private static final int OPAQUE = 0xFFFFFF;

    private SmallPicture() {}

    static void write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(reduce(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage reduce(BufferedImage full) {
        var palette = palette(full);
        var model =
                new IndexColorModel(BITS, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> places = new HashMap<>();
        for (var y = 0; y < full.getHeight(); y++) {
            for (var x = 0; x < full.getWidth(); x++) {
                var place = places.computeIfAbsent(full.getRGB(x, y) & OPAQUE, color -> nearest(palette, color));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        return small;
    }

    private static int[] palette(BufferedImage full) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var y = 0; y < full.getHeight(); y++) {
            for (var x = 0; x < full.getWidth(); x++) {
                counts.merge(full.getRGB(x, y) & OPAQUE, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLORS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int color) {
        var best = 0;
        for (var i = 1; i < palette.length; i++) {
            if (distance(palette[i], color) < distance(palette[best], color)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += BITS) {
            var difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
