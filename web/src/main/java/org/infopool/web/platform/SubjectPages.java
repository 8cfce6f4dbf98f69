package org.infopool.web.platform;

import org.infopool.domain.journal.Subject;
import org.jspecify.annotations.Nullable;

/** Where each thing is looked at: everything that has a page of its own has one address. */
public final class SubjectPages {
    private SubjectPages() {}

    /** The page of a thing; absent where it has none. */
    public static @Nullable Address of(Subject subject) {
        return switch (subject.kind()) {
            case IMPORT -> numbered("/imports/view.xhtml", subject);
            case APPLICATION -> numbered("/application/view.xhtml", subject);
            case LICENSE -> numbered("/license/view.xhtml", subject);
            case WIND_DOWN -> numbered("/winddown/view.xhtml", subject);
            case ENDING -> numbered("/ending/view.xhtml", subject);
            case OBLIGATION -> numbered("/obligation/view.xhtml", subject);
            case SELF_INSPECTION -> numbered("/selfinspection/view.xhtml", subject);
            case INSPECTION -> numbered("/inspection/view.xhtml", subject);
            case VIOLATION -> numbered("/violation/view.xhtml", subject);
            case MEASURE -> numbered("/measure/view.xhtml", subject);
            case REFERRAL -> numbered("/referral/view.xhtml", subject);
            case PROCEEDING -> numbered("/proceeding/view.xhtml", subject);
            case NOTICE -> numbered("/notice/paper.xhtml", subject);
            case PUBLICATION -> numbered("/publication/view.xhtml", subject);
            case ENTERPRISE -> Address.of("/enterprise/view.xhtml").with("uscc", subject.number());
            default -> null;
        };
    }

    private static Address numbered(String page, Subject subject) {
        return Address.of(page).with("number", subject.number());
    }
}
