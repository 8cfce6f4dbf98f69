package org.infopool.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.domain.notice.NoticeState;
import org.infopool.ejb.desk.InboxService;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.jspecify.annotations.Nullable;

/** Backs {@code notice/list.xhtml}: what the one who is signed in, or their enterprise, was told. */
@Named
@RequestScoped
public class NoticeListPage {
    static final String PATH = "/notice/list.xhtml";

    private static final int ROWS = 25;

    @Inject
    private ListRequest asked;

    @Inject
    private InboxService inbox;

    @Inject
    private Language language;

    private @Nullable List<NoticeView> found;

    private List<NoticeView> found() {
        var known = found;
        if (known == null) {
            var after = asked.after();
            known = inbox.list(after == null ? null : new NoticeNumber(after), ROWS + 1);
            found = known;
        }
        return known;
    }

    public List<NoticeView> getRows() {
        return found().stream().limit(ROWS).toList();
    }

    public String subject(NoticeView notice) {
        return notice.subject(language.locale());
    }

    public boolean isUnread(NoticeView notice) {
        return notice.state() == NoticeState.DELIVERED;
    }

    public String href(NoticeView notice) {
        return Address.of(NoticePage.PATH).with("number", notice.number()).toString();
    }

    public @Nullable String getNextHref() {
        return found().size() > ROWS
                ? Address.of(PATH).with("after", getRows().getLast().number()).toString()
                : null;
    }

    public @Nullable String getFirstHref() {
        return asked.after() == null ? null : PATH;
    }
}
