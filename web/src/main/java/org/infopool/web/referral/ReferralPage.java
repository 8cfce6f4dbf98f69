package org.infopool.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.infopool.domain.referral.Referral;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.referral.ReferralDetails;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** Backs the head of {@code referral/view.xhtml}: how it stands, and what the reader can do now. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    private static final long serialVersionUID = 1;

    static final String PATH = "/referral/view.xhtml";

    @Inject
    private OpenReferral open;

    @Inject
    private ClockViews clocks;

    @Inject
    private Timelines timelines;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentActor current;

    @Inject
    private PageWords words;

    private String number = "";
    private int eventsSeen;

    /** Called when the page is opened, not when a form of it is sent. */
    public void open() {
        eventsSeen = details().events();
    }

    private ReferralDetails details() {
        return open.get(number).details();
    }

    Address here() {
        return Address.of(PATH).with("number", number);
    }

    /** The address of this page, without an act. */
    public String getHereHref() {
        return here().toString();
    }

    /** What it is, what happens next and what the reader can do. */
    public ObjectHead getHead() {
        var details = details();
        return new ObjectHead(
                        number,
                        words.of("referral.view.name", details.enterpriseName()),
                        StatusView.of(details.status(), ReferralTones.of(details.status())),
                        new Crumb(words.of("referral.list.title"), "/referral/list.xhtml"))
                .withNext(words.of("referral.view.next." + details.status().name()), clock())
                .withActions(Arrays.stream(ReferralAct.values())
                        .filter(this::isOffered)
                        .map(this::action)
                        .toList());
    }

    private @Nullable ClockView clock() {
        return open.get(number).file().clocks().stream()
                .filter(clock -> clock.deadline().state().isOpen())
                .findFirst()
                .map(clocks::of)
                .orElse(null);
    }

    private ActionView action(ReferralAct act) {
        var view = new ActionView(words.of("referral.view.do." + act.code()), here().with("do", act.code()));
        var missing = details().missingParts();
        return act == ReferralAct.SEND && !missing.isEmpty()
                ? view.notYet(words.of(
                        "referral.view.missing",
                        missing.stream().map(words::of).collect(Collectors.joining(words.of("referral.view.and")))))
                : view;
    }

    /** Whether the reader may do it, and it is its time. */
    private boolean isOffered(ReferralAct act) {
        var details = details();
        if (!act.isOf(details.status()) || act.roles().stream().noneMatch(user::has)) {
            return false;
        }
        return switch (act) {
            case REPORT -> isInTeam();
            case APPROVE, REJECT -> !isInTeam() && isHead();
            case HANDOVER -> details.handedOverOn() == null;
            default -> true;
        };
    }

    private boolean isInTeam() {
        var me = current.find();
        return me != null && details().team().contains(me.person());
    }

    private boolean isHead() {
        var me = current.find();
        var rank = me == null ? null : me.rank();
        return rank != null && rank.covers(Referral.DECIDES);
    }

    /** Whether the form of that name can be shown. */
    public boolean may(String act) {
        return isOffered(ReferralAct.valueOf(act.toUpperCase(Locale.ROOT)))
                && (!act.equals(ReferralAct.SEND.code())
                        || details().missingParts().isEmpty());
    }

    /** What happened since the page was opened, when somebody was quicker; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var file = open.get(number).file();
        var since = timelines.of(
                file.timeLine().stream()
                        .filter(entry ->
                                entry.event().subject().equals(details().subject())
                                        && entry.event().seq() > eventsSeen)
                        .toList(),
                file.names());
        eventsSeen = details().events();
        return since;
    }

    int eventsSeen() {
        return eventsSeen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }
}
