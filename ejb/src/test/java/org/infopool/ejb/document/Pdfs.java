package org.infopool.ejb.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a printed letter. */
public final class Pdfs {
    private Pdfs() {}

    /** Does something with the opened letter. */
    public interface Look<T> {
        T at(PDDocument pdf) throws IOException;
    }

    public static <T> T look(byte[] letter, Look<T> look) {
        try (var pdf = Loader.loadPDF(letter)) {
            return look.at(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, with its lines as they are printed. */
    public static List<String> pages(byte[] letter) {
        return look(letter, pdf -> {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        });
    }

    /** The whole text in the order in which it is read aloud, without spaces: lines break anywhere. */
    public static String text(byte[] letter) {
        return squeezed(look(letter, pdf -> new PDFTextStripper().getText(pdf)));
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The names of the fonts, each with whether it is embedded. */
    public static Set<String> fonts(byte[] letter) {
        return look(letter, pdf -> {
            var fonts = new TreeSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                            + (font.isEmbedded() ? " embedded" : " missing"));
                }
            }
            return fonts;
        });
    }

    /** What the QR code on the first page says. */
    public static String qr(byte[] letter) {
        return look(letter, pdf -> {
            var image = image(pdf.getPage(0).getResources()).getImage();
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                return new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText();
            } catch (com.google.zxing.ReaderException e) {
                throw new IOException("The QR code cannot be read", e);
            }
        });
    }

    private static PDImageXObject image(PDResources resources) throws IOException {
        for (var name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject image -> {
                    return image;
                }
                case PDFormXObject form -> {
                    return image(form.getResources());
                }
                default -> {}
            }
        }
        throw new IOException("No image on the page");
    }
}
