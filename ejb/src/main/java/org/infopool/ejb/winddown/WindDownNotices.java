package org.infopool.ejb.winddown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.clock.Span;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.winddown.WindDown;
import org.infopool.domain.winddown.WindDownEvent;
import org.infopool.domain.winddown.WindDownNumber;
import org.infopool.domain.winddown.WindDownStep;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;

/** Tells the holder of an ended license what to do by when, and staff what waits for them or was not done. */
@ApplicationScoped
public class WindDownNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    WindDownRepository windDowns;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case WindDownEvent.Opened opened ->
                tell(
                        opened,
                        "windDown.opened",
                        opened.number(),
                        opened.license(),
                        span(WindDownStep.STOP.rule()),
                        span(WindDownStep.TELL.rule()),
                        span(WindDownStep.DISPOSE.rule()),
                        span(WindDown.PROVE));
            case WindDownEvent.Filed filed ->
                notices.write(
                        filed,
                        filed.subject(),
                        Addressee.role(Role.INSPECTOR),
                        "windDown.filed",
                        filed.number(),
                        filed.enterpriseName());
            case WindDownEvent.SentBack back ->
                tell(back, "windDown.sentBack", back.number(), back.act().reason(), span(WindDown.MEND));
            case WindDownEvent.Closed closed -> tell(closed, "windDown.closed", closed.number(), closed.license());
            case DeadlineEvent.Reminded reminded -> {
                if (reminded.about().kind() == SubjectKind.WIND_DOWN
                        && !reminded.ruleId().equals(WindDown.VERIFY)) {
                    var windDown = get(reminded.about().number());
                    notices.write(
                            reminded,
                            reminded.about(),
                            Addressee.enterprise(windDown.uscc().value()),
                            "windDown.reminded",
                            windDown.number(),
                            rules.current().parameter(reminded.ruleId()).title(),
                            reminded.dueOn());
                }
            }
            case DeadlineEvent.Missed missed -> {
                if (missed.about().kind() == SubjectKind.WIND_DOWN) {
                    alarm(missed, get(missed.about().number()));
                }
            }
            default -> {}
        }
    }

    private WindDown get(String number) {
        return windDowns
                .find(new WindDownNumber(number))
                .orElseThrow(() -> new IllegalStateException("there is no wind-down " + number));
    }

    private Span span(String rule) {
        return rules.current().period(rule).span();
    }

    private void tell(WindDownEvent event, String kind, @Nullable Object... arguments) {
        notices.write(event, event.subject(), Addressee.enterprise(event.uscc().value()), kind, arguments);
    }

    private void alarm(DeadlineEvent.Missed missed, WindDown windDown) {
        var title = rules.current().parameter(missed.ruleId()).title();
        if (missed.ruleId().equals(WindDown.VERIFY)) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    "windDown.verifyOverdue",
                    windDown.number(),
                    windDown.enterpriseName(),
                    missed.dueOn());
            return;
        }
        notices.write(
                missed,
                missed.about(),
                Addressee.enterprise(windDown.uscc().value()),
                "windDown.missed",
                windDown.number(),
                title,
                missed.dueOn());
        notices.write(
                missed,
                missed.about(),
                Addressee.role(Role.CASEWORKER),
                "windDown.overdue",
                windDown.number(),
                windDown.enterpriseName(),
                title,
                missed.dueOn());
    }
}
