package org.infopool.web.proceeding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.ejb.proceeding.ProceedingRecordService;
import org.infopool.web.enforcement.ViolationActions;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;

/** The ways from a violation to the proceedings on it, and to a new one once it is assessed. */
@RequestScoped
public class ViolationProceedings implements ViolationActions {
    @Inject
    private ProceedingRecordService records;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ViolationDetails violation, Address here) {
        if (!user.maySee(ProceedingPage.PATH)) {
            return List.of();
        }
        var about = records.about(violation.number());
        var open = about.stream().anyMatch(one -> one.status().isOpen());
        var found = new ArrayList<ActionView>();
        if (user.has(Role.CASEWORKER)
                && !open
                && violation.status() != ViolationStatus.SUSPECTED
                && violation.status() != ViolationStatus.NOT_PURSUED) {
            found.add(new ActionView(words.of("proceeding.go.new"), NewProceedingPage.on(violation.number())));
        }
        about.forEach(one -> found.add(new ActionView(
                words.of("proceeding.go.open", one.number()),
                Address.of(ProceedingPage.PATH).with("number", one.number().value()))));
        return found;
    }
}
