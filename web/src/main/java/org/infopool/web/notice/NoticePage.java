package org.infopool.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.notice.NoticeNumber;
import org.infopool.ejb.desk.InboxService;
import org.infopool.ejb.notice.NoticeView;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.infopool.web.platform.SubjectPages;
import org.jspecify.annotations.Nullable;

/** Backs {@code notice/view.xhtml}: one notice. That it was opened is kept as a fact. */
@Named
@RequestScoped
public class NoticePage {
    static final String PATH = "/notice/view.xhtml";

    @Inject
    private ListRequest asked;

    @Inject
    private InboxService inbox;

    @Inject
    private Language language;

    @Inject
    private PageWords words;

    private @Nullable NoticeView notice;

    private NoticeView notice() {
        var known = notice;
        if (known == null) {
            known = inbox.read(new NoticeNumber(Objects.requireNonNullElse(asked.text("number"), "")));
            notice = known;
        }
        return known;
    }

    /** Opens it, before the page is drawn. */
    public void open() {
        notice();
    }

    public String getNumber() {
        return notice().number().value();
    }

    public String getSubject() {
        return notice().subject(language.locale());
    }

    /** The text, line by line. */
    public List<String> getLines() {
        return notice().body(language.locale()).lines().toList();
    }

    public List<Fact> getFacts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.of("notice.view.number"), getNumber()));
        facts.add(
                new Fact(words.of("notice.view.written"), ReaderForm.instant(notice().writtenAt(), language.locale())));
        facts.add(new Fact(words.of("notice.view.read"), ReaderForm.instant(notice().readAt(), language.locale())));
        facts.add(new Fact(words.of("notice.view.about"), notice().aboutNumber(), getAboutHref()));
        return facts;
    }

    /** The page of what it is about; absent where that has none. */
    public @Nullable String getAboutHref() {
        var page = SubjectPages.of(new Subject(notice().aboutKind(), notice().aboutNumber()));
        return page == null ? null : page.toString();
    }
}
