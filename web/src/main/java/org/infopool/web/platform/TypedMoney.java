package org.infopool.web.platform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sum in yuan as somebody has typed it: with or without fen, with or without commas between the thousands, in the width
 * that their keyboard gives.
 *
 * @param fen nothing where nothing was typed, or it cannot be taken
 * @param flaw the text that says why it cannot be taken; absent where it can
 */
record TypedMoney(@Nullable Long fen, @Nullable String flaw) {
    /** The most that a field takes: a hundred thousand million yuan. */
    static final BigDecimal MOST = new BigDecimal("100000000000");

    private static final Pattern FORM = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private static final int FEN_DIGITS = 2;

    private static final int FEN_PER_YUAN = 100;

    static TypedMoney of(@Nullable String typed) {
        var text = typed == null ? "" : plain(typed);
        if (text.isEmpty()) {
            return new TypedMoney(null, null);
        }
        if (!FORM.matcher(text).matches()) {
            return new TypedMoney(null, "money.form");
        }
        var yuan = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        if (yuan.signum() < 0) {
            return new TypedMoney(null, "money.negative");
        }
        if (yuan.scale() > FEN_DIGITS) {
            return new TypedMoney(null, "money.decimals");
        }
        if (yuan.compareTo(MOST) > 0) {
            return new TypedMoney(null, "money.tooLarge");
        }
        return new TypedMoney(yuan.movePointRight(FEN_DIGITS).longValueExact(), null);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('−', '-')
                .replaceFirst("^(-?)¥", "$1");
    }

    /** How a field shows a sum that is known: digits that can be typed again. */
    static String shown(long fen) {
        var whole = fen % FEN_PER_YUAN == 0;
        return (whole ? BigDecimal.valueOf(fen / FEN_PER_YUAN) : BigDecimal.valueOf(fen, FEN_DIGITS)).toPlainString();
    }
}
