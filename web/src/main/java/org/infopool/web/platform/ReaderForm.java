package org.infopool.web.platform;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.infopool.domain.journal.Act;
import org.jspecify.annotations.Nullable;

/**
 * Dates, moments, money and numbers as the reader writes them. The functions without a locale are those of the tag library
 * ({@code i:day} …): they take the locale of the page. Nothing in, nothing out.
 */
public final class ReaderForm {
    private ReaderForm() {}

    public static String day(@Nullable LocalDate day) {
        return day(day, pageLocale());
    }

    public static String instant(@Nullable Instant instant) {
        return instant(instant, pageLocale());
    }

    public static String money(@Nullable Long fen) {
        return money(fen, pageLocale());
    }

    public static String number(@Nullable Number number) {
        return number(number, pageLocale());
    }

    public static String size(@Nullable Long bytes) {
        return size(bytes, pageLocale());
    }

    /** {@code Fri 24 Oct 2025}, {@code 2025年10月24日 周五}. */
    public static String day(@Nullable LocalDate day, Locale locale) {
        return day == null
                ? ""
                : pattern(locale, "EEE d MMM yyyy", "yyyy年M月d日 EEE").format(day);
    }

    /** The day without its year where that is the current one. */
    public static String shortDay(@Nullable LocalDate day, LocalDate today, Locale locale) {
        if (day == null || day.getYear() != today.getYear()) {
            return day(day, locale);
        }
        return pattern(locale, "EEE d MMM", "M月d日 EEE").format(day);
    }

    /** {@code Fri 24 Oct 2025, 14:05}, in the zone of the law. */
    public static String instant(@Nullable Instant instant, Locale locale) {
        return instant == null
                ? ""
                : pattern(locale, "EEE d MMM yyyy, HH:mm", "yyyy年M月d日 EEE HH:mm")
                        .format(instant.atZone(Act.ZONE));
    }

    /** {@code ¥1,234.50}; without the fen where there are none. */
    public static String money(@Nullable Long fen, Locale locale) {
        if (fen == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(locale);
        var digits = fen % 100 == 0 ? 0 : 2;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (fen < 0 ? "−¥" : "¥")
                + format.format(java.math.BigDecimal.valueOf(fen, 2).abs());
    }

    public static String number(@Nullable Number number, Locale locale) {
        return number == null ? "" : NumberFormat.getNumberInstance(locale).format(number);
    }

    /** {@code 640 kB}, {@code 1.4 MB}. */
    public static String size(@Nullable Long bytes, Locale locale) {
        if (bytes == null) {
            return "";
        }
        if (bytes < 1_000_000) {
            return number(Math.max(1, Math.ceilDiv(bytes, 1_000)), locale) + " kB";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(bytes / 1_000_000.0) + " MB";
    }

    private static DateTimeFormatter pattern(Locale locale, String western, String chinese) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? chinese : western, locale);
    }

    private static Locale pageLocale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
