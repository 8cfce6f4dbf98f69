package org.infopool.ejb.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infopool.domain.access.Role;
import org.infopool.domain.clock.DeadlineEvent;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.notice.Addressee;
import org.infopool.domain.referral.ReferralEvent;
import org.infopool.ejb.journal.EventObserver;
import org.infopool.ejb.notice.Notices;
import org.infopool.ejb.rulebook.RuleBooks;

/** Tells staff what waits for them, and directors what was missed. The party hears nothing from here. */
@ApplicationScoped
public class ReferralNotices implements EventObserver {
    @Inject
    Notices notices;

    @Inject
    RuleBooks rules;

    @Override
    public int turn() {
        return 900;
    }

    @Override
    public void happened(DomainEvent event) {
        switch (event) {
            case ReferralEvent.Opened opened -> {
                opened(opened, Role.CASEWORKER);
                opened(opened, Role.DIRECTOR);
            }
            case ReferralEvent.Reported reported -> tell(reported, Role.DIRECTOR, "referral.reported");
            case ReferralEvent.Approved approved -> tell(approved, Role.CASEWORKER, "referral.approved");
            case ReferralEvent.NotApproved refused -> tell(refused, Role.CASEWORKER, "referral.notApproved");
            case ReferralEvent.DeclinedByPolice declined -> tell(declined, Role.CASEWORKER, "referral.declined");
            case ReferralEvent.FiledByPolice filed -> tell(filed, Role.CASEWORKER, "referral.filed");
            case ReferralEvent.ReconsiderationAnswered answered ->
                tell(answered, Role.CASEWORKER, answered.upheld() ? "referral.upheld" : "referral.filed");
            case DeadlineEvent.Missed missed -> alarm(missed);
            default -> {}
        }
    }

    private void opened(ReferralEvent.Opened opened, Role to) {
        notices.write(
                opened,
                opened.subject(),
                Addressee.role(to),
                "referral.opened",
                opened.number(),
                opened.violation(),
                opened.enterpriseName());
    }

    private void tell(ReferralEvent step, Role to, String kind) {
        notices.write(step, step.subject(), Addressee.role(to), kind, step.number(), step.enterpriseName());
    }

    /** Nothing happens by itself; but who does not transfer a case may answer for it (CL 402). */
    private void alarm(DeadlineEvent.Missed missed) {
        if (missed.about().kind() == SubjectKind.REFERRAL) {
            notices.write(
                    missed,
                    missed.about(),
                    Addressee.role(Role.DIRECTOR),
                    "referral.overdue",
                    missed.about().number(),
                    missed.dueOn(),
                    rules.current().find(missed.ruleId()).orElseThrow().title());
        }
    }
}
