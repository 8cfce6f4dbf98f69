package org.infopool.web.ending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.ending.EndingAct;
import org.infopool.domain.ending.EndingKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.ejb.ending.EndingDetails;
import org.infopool.ejb.ending.EndingRecordService;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.jspecify.annotations.Nullable;

/** The endings of a license, for its page, and what the reader can do to end it. */
@Named
@RequestScoped
public class LicenseEndings {
    @Inject
    private EndingRecordService records;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    private @Nullable List<EndingDetails> found;

    /** Those that the reader may see, the newest first. */
    public List<EndingDetails> of(String license) {
        var known = found;
        if (known == null) {
            known = records.of(new LicenseNumber(license));
            found = known;
        }
        return known;
    }

    /** What the reader can begin; nothing while an ending is under way or the license is over. */
    public List<ActionView> actions(LicenseNumber license, LicenseStatus status) {
        var under = of(license.value()).stream().anyMatch(one -> one.status().isOpen());
        return status.isEnded() || under
                ? List.of()
                : Arrays.stream(EndingKind.values())
                        .filter(kind -> user.has(NewEndingPage.role(kind)))
                        .filter(kind -> !kind.isAdverse() || records.hasRankFor(EndingAct.INTEND))
                        .map(kind -> new ActionView(
                                words.of("ending.new.title." + kind.name()), NewEndingPage.of(license, kind)))
                        .toList();
    }

    /** Where one is looked at. */
    public String href(EndingDetails ending) {
        return Address.of(EndingPage.PATH).with("number", ending.number()).toString();
    }

    /** How it stands. */
    public StatusView status(EndingDetails ending) {
        return StatusView.of(ending.status(), EndingTones.of(ending.status()));
    }
}
