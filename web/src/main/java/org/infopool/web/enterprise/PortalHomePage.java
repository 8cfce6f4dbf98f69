package org.infopool.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.clock.Side;
import org.infopool.ejb.application.ApplicationRecordService;
import org.infopool.ejb.application.ApplicationRow;
import org.infopool.ejb.clock.DeadlineView;
import org.infopool.ejb.desk.InboxService;
import org.infopool.ejb.desk.PortalService;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.license.LicenseSummary;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.web.application.ApplicationStatusViews;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.ClockView;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.register.LicenseStatusViews;
import org.jspecify.annotations.Nullable;

/** Backs {@code portal/home.xhtml}: what the enterprise has to do, by when, and how its matters stand. */
@Named
@RequestScoped
public class PortalHomePage {
    private static final ListQuery RECENT = new ListQuery("", "number", true, null, 5);
    private static final int NOTICES = 5;

    /**
     * Something that is due.
     *
     * @param number what it is about
     * @param href its page; absent where it has none
     */
    public record Due(
            ClockView clock, String number, @Nullable String href) {}

    @Inject
    private PortalService portal;

    @Inject
    private ApplicationRecordService applications;

    @Inject
    private LicenseService licenses;

    @Inject
    private InboxService inbox;

    @Inject
    private ClockViews clocks;

    @Inject
    private Language language;

    private @Nullable List<DeadlineView> running;
    private @Nullable List<ApplicationRow> recent;
    private @Nullable List<LicenseSummary> held;
    private @Nullable List<NoticeView> told;

    private List<DeadlineView> running() {
        var known = running;
        if (known == null) {
            known = portal.clocks();
            running = known;
        }
        return known;
    }

    /** What the enterprise has to do, the most urgent first. */
    public List<Due> getDue() {
        return of(Side.PARTY);
    }

    /** What the authority has to do for it. */
    public List<Due> getAwaited() {
        return of(Side.AUTHORITY);
    }

    private List<Due> of(Side side) {
        return running().stream()
                .filter(clock -> clock.side() == side)
                .map(clock -> new Due(clocks.of(clock), clock.aboutNumber(), href(clock)))
                .toList();
    }

    private static @Nullable String href(DeadlineView clock) {
        var page = SubjectPages.of(clock.about());
        return page == null ? null : page.toString();
    }

    public List<ApplicationRow> getApplications() {
        var known = recent;
        if (known == null) {
            known = applications.list(RECENT, null).rows();
            recent = known;
        }
        return known;
    }

    public StatusView applicationStatus(ApplicationRow row) {
        return ApplicationStatusViews.of(row.application().status());
    }

    public List<LicenseSummary> getLicenses() {
        var known = held;
        if (known == null) {
            known = licenses.list(RECENT, null).rows();
            held = known;
        }
        return known;
    }

    public StatusView licenseStatus(LicenseSummary row) {
        return LicenseStatusViews.of(row.status());
    }

    public List<NoticeView> getNotices() {
        var known = told;
        if (known == null) {
            known = inbox.list(null, NOTICES);
            told = known;
        }
        return known;
    }

    public String subject(NoticeView notice) {
        return notice.subject(language.locale());
    }

    public String href(NoticeView notice) {
        return Address.of("/notice/view.xhtml").with("number", notice.number()).toString();
    }

    /** How many notices nobody has opened yet. */
    public long getUnread() {
        return inbox.unread();
    }
}
