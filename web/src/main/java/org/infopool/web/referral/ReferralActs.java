package org.infopool.web.referral;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.referral.BundlePart;
import org.infopool.domain.referral.CriminalOutcome;
import org.infopool.domain.referral.ReferralNumber;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.referral.PoliceStepService;
import org.infopool.ejb.referral.PoliceStepService.Evidence;
import org.infopool.ejb.referral.ReferralRecordService;
import org.infopool.ejb.referral.ReferralService;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/** Backs the acts of {@code referral/view.xhtml}. */
@Named
@ViewScoped
public class ReferralActs implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private ReferralPage page;

    @Inject
    private ReferralService referrals;

    @Inject
    private PoliceStepService police;

    @Inject
    private ReferralRecordService records;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    @Inject
    private Language language;

    private ReferralForm form = new ReferralForm();
    private transient @Nullable Part file;

    private ReferralNumber key() {
        return new ReferralNumber(page.getNumber());
    }

    private String reason() {
        return ReferralForm.text(form.getReason());
    }

    private LocalDate on() {
        return Objects.requireNonNull(form.getOn());
    }

    private Evidence evidence() {
        return new Evidence(on(), uploads.of(file));
    }

    private String done(String act) {
        feedback.done("referral.view.done." + act, page.getNumber());
        return page.here().asOutcome();
    }

    /** Names the team. */
    public String nameTeam() {
        referrals.nameTeam(key(), form.people(), page.eventsSeen());
        return done("team");
    }

    /** Lists the items. */
    public String listItems() {
        referrals.listItems(key(), form.itemList(), page.eventsSeen());
        return done("items");
    }

    /** Adds a file. */
    public String addPaper() {
        referrals.addPaper(
                key(),
                Objects.requireNonNullElse(form.getPart(), BundlePart.OTHER),
                uploads.required(file),
                page.eventsSeen());
        return done("paper");
    }

    /** States that there are no test reports. */
    public String stateNoTestReports() {
        referrals.stateNoTestReports(key(), form.getReason(), page.eventsSeen());
        return done("notests");
    }

    /** Reports to the head. */
    public String report() {
        referrals.report(key(), reason(), page.eventsSeen());
        return done("report");
    }

    /** Approves. */
    public String approve() {
        referrals.approve(key(), form.getReason(), page.eventsSeen());
        return done("approve");
    }

    /** Does not approve. */
    public String reject() {
        referrals.doNotApprove(key(), form.getReason(), page.eventsSeen());
        return done("reject");
    }

    /** Records the transfer. */
    public String send() {
        referrals.send(
                key(),
                ReferralForm.text(form.getPolice()),
                ReferralForm.text(form.getProcuratorate()),
                page.eventsSeen());
        return done("send");
    }

    /** Records the receipt. */
    public String signReceipt() {
        police.signReceipt(
                key(),
                ReferralForm.text(form.getReference()),
                ReferralForm.text(form.getSigner()),
                evidence(),
                page.eventsSeen());
        return done("receipt");
    }

    /** Records that it was passed on. */
    public String forward() {
        police.forward(key(), ReferralForm.text(form.getPolice()), on(), page.eventsSeen());
        return done("forward");
    }

    /** Records that it was filed. */
    public String file() {
        police.file(key(), ReferralForm.text(form.getReference()), evidence(), page.eventsSeen());
        return done("file");
    }

    /** Records that it was not filed. */
    public String decline() {
        police.decline(key(), reason(), evidence(), page.eventsSeen());
        return done("decline");
    }

    /** Asks for reconsideration. */
    public String reconsider() {
        police.askReconsideration(key(), form.getReason(), page.eventsSeen());
        return done("reconsider");
    }

    /** Records the answer. */
    public String answer() {
        var filed = ReferralForm.text(form.getReference());
        police.answerReconsideration(key(), filed.isBlank() ? null : filed, reason(), evidence(), page.eventsSeen());
        return done("answer");
    }

    /** Suggests supervision. */
    public String supervise() {
        police.suggestSupervision(
                key(), ReferralForm.text(form.getProcuratorate()), form.getReason(), page.eventsSeen());
        return done("supervise");
    }

    /** Takes it back. */
    public String giveBack() {
        police.giveBack(key(), form.getReason(), page.eventsSeen());
        return done("return");
    }

    /** Records that items and materials were handed over. */
    public String handOver() {
        police.handOver(key(), on(), page.eventsSeen());
        return done("handover");
    }

    /** Records how the criminal matter ended. */
    public String close() {
        police.close(
                key(),
                Objects.requireNonNull(form.getOutcome()),
                Money.ofYuan(form.getFine()),
                Money.ofYuan(form.getPaid()),
                form.getReason(),
                on(),
                page.eventsSeen());
        return done("close");
    }

    /** Who can be in the team. */
    public List<SelectItem> getCandidates() {
        return records.candidates().stream()
                .map(member ->
                        new SelectItem(member.person().value(), member.name().in(language.locale())))
                .toList();
    }

    public BundlePart[] getParts() {
        return BundlePart.values();
    }

    public CriminalOutcome[] getOutcomes() {
        return CriminalOutcome.values();
    }

    public ReferralForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
