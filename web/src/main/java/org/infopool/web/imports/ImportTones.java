package org.infopool.web.imports;

import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.imports.RowStatus;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;

/** What the colors of imports and of their rows mean. */
public final class ImportTones {
    private ImportTones() {}

    /** A status as a chip. */
    public static StatusView of(ImportStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case CHECKED -> Tone.SOON;
                    case RUNNING -> Tone.RUNNING;
                    case DONE -> Tone.GOOD;
                    case DISCARDED, STOPPED -> Tone.ENDED;
                });
    }

    /** What became of a row as a chip. */
    public static StatusView of(RowStatus status) {
        return StatusView.of(
                status,
                switch (status) {
                    case READY -> Tone.RUNNING;
                    case TAKEN_IN -> Tone.GOOD;
                    case KNOWN -> Tone.ENDED;
                    case REFUSED -> Tone.BAD;
                });
    }
}
