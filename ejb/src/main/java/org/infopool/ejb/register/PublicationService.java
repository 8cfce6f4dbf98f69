package org.infopool.ejb.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.infopool.domain.journal.Act;
import org.infopool.domain.register.Publication;
import org.infopool.domain.register.PublicationEvent;
import org.infopool.domain.register.PublicationNumber;
import org.infopool.domain.register.PublicationStatus;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.casefile.CaseFiles;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.ListPage;
import org.infopool.ejb.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** What staff see of publications, and do with them. */
@Stateless
public class PublicationService {
    /** What was published of a decision that changed is taken down. */
    private static final String TAKE_DOWN = "publicity.11.takedown";

    @Inject
    CurrentActor current;

    @Inject
    EventJournal journal;

    @Inject
    PublicationRepository publications;

    @Inject
    CaseFiles files;

    /** The publications of the offices of the one who asks. */
    @RolesAllowed({"CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public ListPage<PublicationView> list(ListQuery query, @Nullable PublicationStatus status) {
        return publications.list(query, status);
    }

    /** One publication with everything that belongs to it. */
    @RolesAllowed({"APPLICANT", "CASEWORKER", "INSPECTOR", "LEGAL_REVIEWER", "DIRECTOR", "OVERSIGHT"})
    public PublicationRecord record(PublicationNumber number) {
        var publication = publications.visible(number);
        return new PublicationRecord(PublicationView.of(publication), files.of(publication.subject()));
    }

    /** Tells readers that the party has asked for review or sued. */
    @RolesAllowed("CASEWORKER")
    public void challenge(PublicationNumber number, String reason, int eventsSeen) {
        change(number, reason, eventsSeen, Publication::challenge);
    }

    /** The challenge is over and the decision stands. */
    @RolesAllowed("CASEWORKER")
    public void uphold(PublicationNumber number, String reason, int eventsSeen) {
        change(number, reason, eventsSeen, Publication::uphold);
    }

    /** Notes that the decision was changed or set aside: the days begin within which it is taken down. */
    @RolesAllowed("CASEWORKER")
    public void decisionChanged(PublicationNumber number, String reason, int eventsSeen) {
        change(number, reason, eventsSeen, Publication::decisionChanged);
    }

    /** Takes it down, with reasons. */
    @RolesAllowed("CASEWORKER")
    public void withdraw(PublicationNumber number, String reason, int eventsSeen) {
        change(number, reason, eventsSeen, Publication::withdraw);
    }

    private void change(
            PublicationNumber number,
            String reason,
            int eventsSeen,
            BiFunction<Publication, Act, ? extends PublicationEvent> verb) {
        var publication = publications.visible(number);
        publication.unchangedSince(eventsSeen);
        journal.record(verb.apply(publication, current.act(TAKE_DOWN, reason)));
    }
}
