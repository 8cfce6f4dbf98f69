package org.infopool.ejb.desk;

import static org.infopool.ejb.desk.MatterKind.NOTICE;
import static org.infopool.ejb.desk.MatterKind.PUBLICATION;
import static org.infopool.ejb.desk.MatterKind.in;

import java.util.List;
import org.infopool.domain.register.PublicationStatus;

/** What papers and publications make people do. */
final class ServingTasks {
    static final List<Waiting> ALL = List.of(
            new Waiting(QueueTask.SERVE, NOTICE, "apl.61-1.serve", "m.serviceMode is null and m.publishedOn is null"),
            new Waiting(
                    QueueTask.TAKE_DOWN,
                    PUBLICATION,
                    "publicity.11.takedown",
                    in("m.status", PublicationStatus.TO_WITHDRAW)));

    private ServingTasks() {}
}
