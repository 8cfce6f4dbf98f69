package org.infopool.ejb.winddown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Duty;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.winddown.Disposal;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStep;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Duties;
import org.infopool.ejb.document.DocumentView;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.license.Licenses;
import org.jspecify.annotations.Nullable;

/** What the holder of an ended license does with the data that it held, and how that is verified. */
@Stateless
public class WindDownService {
    /** What a file that proves what was done is kept as. */
    static final String PROOF = "WIND_DOWN_PROOF";

    /** How many files a holder may file as proof. */
    private static final int MOST_FILES = 20;

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    WindDownRepository windDowns;

    @Inject
    Licenses licenses;

    @Inject
    Documents documents;

    @Inject
    Duties duties;

    /** The holder states since when it collects no more. */
    @RolesAllowed("APPLICANT")
    public void stop(WindDownNumber number, LocalDate on, String statement, int eventsSeen) {
        journal.record(seen(number, eventsSeen).stop(on, statement, current.act(WindDownStep.STOP.rule(), null)));
    }

    /** The holder states when and how the individuals were told. */
    @RolesAllowed("APPLICANT")
    public void tell(WindDownNumber number, LocalDate on, String statement, int eventsSeen) {
        journal.record(seen(number, eventsSeen).tell(on, statement, current.act(WindDownStep.TELL.rule(), null)));
    }

    /**
     * The holder states what became of a part of the data.
     *
     * @param all whether it holds nothing any more
     */
    @RolesAllowed("APPLICANT")
    public void dispose(WindDownNumber number, Disposal disposal, boolean all, int eventsSeen) {
        var handOver = disposal.handOver();
        var code = handOver == null ? null : handOver.code();
        var mayProcess = code != null
                && licenses.running(code)
                        .filter(license -> license.status().mayProcess())
                        .isPresent();
        journal.record(seen(number, eventsSeen)
                .dispose(
                        disposal,
                        all,
                        mayProcess,
                        current.act(
                                handOver == null
                                        ? WindDownStep.DISPOSE.rule()
                                        : handOver.ground().rule(),
                                null)));
    }

    /**
     * The holder hands in a file, which the proof takes along.
     *
     * @throws RuleViolated {@code windDown.notYourTurn}, {@code windDown.tooManyFiles}
     */
    @RolesAllowed("APPLICANT")
    public void addProof(WindDownNumber number, Upload shown, int eventsSeen) {
        var windDown = seen(number, eventsSeen);
        windDown.requireTurn();
        RuleViolated.unless(handedIn(windDown).size() < MOST_FILES, "windDown.tooManyFiles", MOST_FILES);
        keep(windDown, shown, current.act(WindDown.PROVE, null));
    }

    /** The holder files the proof. */
    @RolesAllowed("APPLICANT")
    public void file(WindDownNumber number, String statement, List<Upload> shown, int eventsSeen) {
        var windDown = seen(number, eventsSeen);
        var act = current.act(WindDown.PROVE, null);
        var files = new ArrayList<>(handedIn(windDown));
        shown.forEach(upload -> files.add(keep(windDown, upload, act)));
        journal.record(windDown.file(statement, files, act));
    }

    private List<DocumentNumber> handedIn(WindDown windDown) {
        return documents.of(windDown.subject()).stream()
                .filter(document -> PROOF.equals(document.purpose()))
                .map(DocumentView::number)
                .toList();
    }

    private DocumentNumber keep(WindDown windDown, Upload upload, Act act) {
        return documents.attach(upload, windDown.subject(), PROOF, null, act);
    }

    /** An inspector finds the proof not enough, and says what is missing. */
    @RolesAllowed("INSPECTOR")
    public void sendBack(WindDownNumber number, @Nullable String missing, int eventsSeen) {
        var windDown = seen(number, eventsSeen);
        journal.record(windDown.sendBack(verifying(windDown, missing)));
    }

    /** An inspector has verified it, says what that rests on, and closes it. */
    @RolesAllowed("INSPECTOR")
    public void close(WindDownNumber number, @Nullable String reason, int eventsSeen) {
        var windDown = seen(number, eventsSeen);
        journal.record(windDown.close(verifying(windDown, reason)));
    }

    private Act verifying(WindDown windDown, @Nullable String reason) {
        var act = current.act(WindDown.VERIFY, reason);
        var inspector = Objects.requireNonNull(act.actor().person());
        duties.checkTeam(List.of(inspector), 1, Duty.INSPECT, windDown.matter(), act.day(), act);
        return act;
    }

    private WindDown seen(WindDownNumber number, int eventsSeen) {
        var windDown = windDowns.visible(number);
        windDown.unchangedSince(eventsSeen);
        return windDown;
    }
}
