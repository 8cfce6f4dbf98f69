package org.infopool.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.infopool.domain.access.Role;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Origin;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.notice.NoticeMode;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.StaffMember;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.serving.PaperState;
import org.infopool.ejb.serving.ServiceEntry;
import org.infopool.ejb.serving.ServingService;

/** What every story of the demonstration needs: the people who act, papers to hand in, and somebody who serves them. */
@ApplicationScoped
class Stage {
    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    @Inject
    Documents documents;

    @Inject
    ServingService serving;

    /** A step of the enterprise. */
    void by(DemoEnterprise enterprise, Runnable step) {
        by(enterprise, () -> {
            step.run();
            return enterprise;
        });
    }

    /** A step of the enterprise that has an outcome. */
    <T> T by(DemoEnterprise enterprise, Supplier<T> step) {
        return current.as(enterprise.account(), Role.APPLICANT, Origin.DEMO, step);
    }

    /** A step of an officer; the name of the account tells the role. */
    void by(String officer, Runnable step) {
        by(officer, () -> {
            step.run();
            return officer;
        });
    }

    /** A step of an officer that has an outcome. */
    <T> T by(String officer, Supplier<T> step) {
        return current.as(officer, role(officer), Origin.DEMO, step);
    }

    private static Role role(String officer) {
        return switch (officer.replaceFirst("\\d+$", "")) {
            case "caseworker" -> Role.CASEWORKER;
            case "inspector" -> Role.INSPECTOR;
            case "reviewer" -> Role.LEGAL_REVIEWER;
            case "director" -> Role.DIRECTOR;
            default -> throw new IllegalArgumentException("No officer of the demonstration: " + officer);
        };
    }

    /** The day in the office. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.ZONE);
    }

    /** A text file, as it is handed in. */
    Upload paper(String title, String text) {
        var bytes = (title + "\n" + text + "\n演示材料。Material of the demonstration.\n").getBytes(StandardCharsets.UTF_8);
        return documents.receive(title + ".txt", new ByteArrayInputStream(bytes), bytes.length);
    }

    /** Hands the paper of a matter that waits to be served to the person who answers for the party, today. */
    void serve(String caseworker, Subject matter, DemoEnterprise party) {
        var receivedBy = party.personZh();
        by(caseworker, () -> {
            var waiting = serving.list(new ListQuery(matter.number(), "", false, null, 1), PaperState.AWAITED)
                    .rows()
                    .getFirst()
                    .paper()
                    .number();
            serving.serve(
                    waiting,
                    new ServiceEntry(NoticeMode.IN_PERSON, today(), null, receivedBy, false, null),
                    paper("送达回证", receivedBy),
                    serving.record(waiting).details().events());
        });
    }

    /** The person of that name among those who can be chosen. */
    static PersonNumber named(String latinName, List<StaffMember> staff) {
        return staff.stream()
                .filter(one -> one.name().english().equals(latinName))
                .findFirst()
                .orElseThrow()
                .person();
    }
}
