package org.infopool.web.selfinspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.obligation.Fulfilment;
import org.infopool.ejb.obligation.ObligationDetails;
import org.infopool.ejb.selfinspection.SelfInspectionService;
import org.infopool.web.obligation.ObligationActions;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.PageWords;

/** The way from a duty to the self-inspection that meets it. */
@RequestScoped
public class SelfInspectionActions implements ObligationActions {
    @Inject
    private SelfInspectionService selfInspections;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Override
    public List<ActionView> actions(ObligationDetails duty) {
        if (duty.fulfilment() != Fulfilment.SELF_INSPECTION) {
            return List.of();
        }
        var begun = selfInspections.begunFor(duty.number());
        if (begun != null) {
            return List.of(new ActionView(
                    words.of(
                            duty.isOpen() && user.has(Role.APPLICANT)
                                    ? "selfinspection.go.on"
                                    : "selfinspection.go.read"),
                    Address.of("/selfinspection/view.xhtml").with("number", begun.value())));
        }
        return duty.isOpen() && user.has(Role.APPLICANT)
                ? List.of(new ActionView(
                        words.of("selfinspection.go.begin"),
                        Address.of("/selfinspection/begin.xhtml")
                                .with("obligation", duty.number().value())))
                : List.of();
    }
}
