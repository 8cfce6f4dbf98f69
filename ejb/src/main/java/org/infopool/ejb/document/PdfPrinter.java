package org.infopool.ejb.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/**
 * Prints a letter as a PDF that can be kept: fonts embedded, tagged for who cannot see it, without anything from
 * outside. The same letter of the same day gives the same bytes.
 */
public final class PdfPrinter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static {
        // It tells of every style sheet and every timing otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPrinter() {}

    /** The letter, printed on a day. */
    public static byte[] print(Document letter, LocalDate day) {
        try (var pdf = new PDDocument();
                var fonts = new LetterFonts()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .withW3cDocument(letter, "")
                    .withProducer("Infopool")
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith("data:image/png;"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            fonts.lendTo(pdf, builder);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(pdf, day);
                pdf.setDocumentId(
                        (long) letter.getDocumentElement().getTextContent().hashCode());
                var bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the day of the letter in both places where the renderer put the time of printing. */
    private static void date(PDDocument pdf, LocalDate day) throws IOException {
        var midnight = day.atStartOfDay(ZONE);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
        var catalog = pdf.getDocumentCatalog();
        var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + midnight.toOffsetDateTime());
        var dated = new PDMetadata(pdf);
        dated.importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(dated);
    }
}
