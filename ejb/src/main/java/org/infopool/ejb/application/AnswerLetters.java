package org.infopool.ejb.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.access.Office;
import org.infopool.domain.access.Rank;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.Falsity;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.Offices;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.letter.Ground;
import org.infopool.ejb.letter.Letters;
import org.infopool.ejb.letter.RemedyBodies;
import org.infopool.ejb.letter.Signatory;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/**
 * Writes the proof of each answer at intake as soon as it is given. What was handed in on paper got its proof of receipt
 * where it was handed in; where the authority kept silent, the law accepts and nobody gives proof: a notice tells of it.
 */
@ApplicationScoped
public class AnswerLetters implements EventObserver {
    /** What the proof that an application was received is kept as. */
    public static final String RECEIPT = "INTAKE_RECEIPT";

    /** What the answer is kept as. */
    public static final String ANSWER = "INTAKE_ANSWER";

    private static final String PROOF = "all.32-2.receipt";

    @Inject
    LicenseApplications applications;

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Inject
    RemedyBodies remedies;

    @Inject
    CurrentActor current;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return Letters.TURN;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ApplicationEvent.Submitted submitted -> {
                if (submitted.paper() == null) {
                    write(AnswerLetter.Kind.RECEIVED, submitted);
                }
            }
            case ApplicationEvent.Accepted accepted -> {
                if (!accepted.deemed()) {
                    write(AnswerLetter.Kind.ACCEPTED, accepted);
                }
            }
            case ApplicationEvent.NotRequired notRequired -> write(AnswerLetter.Kind.NOT_REQUIRED, notRequired);
            case ApplicationEvent.NotCompetent notCompetent -> write(AnswerLetter.Kind.NOT_COMPETENT, notCompetent);
            case ApplicationEvent.NotAccepted notAccepted -> write(AnswerLetter.Kind.NOT_ACCEPTED, notAccepted);
            default -> {}
        }
    }

    private void write(AnswerLetter.Kind kind, ApplicationEvent event) {
        var application = applications.find(event.number()).orElseThrow();
        var receipt = kind == AnswerLetter.Kind.RECEIVED;
        letters.keep(
                // A supplement has a receipt of its own.
                event.number() + "-" + (receipt ? "receipt-" : "answer-")
                        + event.occurrence().seq(),
                letter(kind, event, application).print(),
                application.subject(),
                receipt ? RECEIPT : ANSWER,
                event.act().on(PROOF));
    }

    private AnswerLetter letter(AnswerLetter.Kind kind, ApplicationEvent event, LicenseApplication application) {
        var day = event.act().day();
        var book = rules.current().asOf(day);
        var office = offices.get(application.office());
        var answer = application.answer();
        return new AnswerLetter(
                letters.head(
                        event.number().value(),
                        day,
                        office,
                        signatory(kind, office),
                        application.uscc(),
                        application.enterpriseName(),
                        book,
                        null),
                kind,
                event.number(),
                Objects.requireNonNull(application.receivedOn()),
                application.acceptedOn(),
                switch (kind) {
                    case RECEIVED -> book.period(LicenseApplication.ANSWER).span();
                    case ACCEPTED -> book.period(LicenseApplication.DECIDE).span();
                    case NOT_REQUIRED, NOT_COMPETENT, NOT_ACCEPTED -> null;
                },
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.need(),
                answer == null ? null : answer.authority(),
                event instanceof ApplicationEvent.NotAccepted notAccepted ? notAccepted.falsity() : null,
                answer == null ? null : answer.barredUntil(),
                grounds(kind, event, book),
                answer == null ? null : remedies.of(office, book));
    }

    /** Whoever answered; for what nobody did, the office itself. */
    private Signatory signatory(AnswerLetter.Kind kind, Office office) {
        return kind.isAutomatic()
                ? new Signatory(office.name(), Rank.DEPARTMENT_HEAD)
                : letters.signatory(current.person(), Rank.DEPARTMENT_HEAD);
    }

    private static List<Ground> grounds(AnswerLetter.Kind kind, ApplicationEvent event, RuleBook book) {
        return switch (kind) {
            case RECEIVED -> cited(book, LicenseApplication.ANSWER);
            case ACCEPTED -> cited(book, "all.32-1-5.accept", LicenseApplication.DECIDE, PROOF);
            case NOT_REQUIRED ->
                cited(book, "all.32-1-1.not-required", PROOF, need(event).ground(book));
            case NOT_COMPETENT -> cited(book, "all.32-1-2.not-competent", PROOF);
            case NOT_ACCEPTED -> {
                var barred = falsity(event).concern() != null;
                yield cited(book, "all.78.false-materials", PROOF, "apl.44.notice", barred ? "all.78.bar" : null);
            }
        };
    }

    private static LicenseNeed need(ApplicationEvent event) {
        return ((ApplicationEvent.NotRequired) event).need();
    }

    private static Falsity falsity(ApplicationEvent event) {
        return ((ApplicationEvent.NotAccepted) event).falsity();
    }

    private static List<Ground> cited(RuleBook book, @Nullable String... rules) {
        return Arrays.stream(rules)
                .filter(Objects::nonNull)
                .map(rule -> Ground.of(book.parameter(rule)))
                .toList();
    }
}
