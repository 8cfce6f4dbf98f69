package org.infopool.web.enforcement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.rulebook.Reasoned;
import org.infopool.ejb.enforcement.RiskService;
import org.infopool.ejb.enforcement.RiskView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Reasons;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.WhyView;
import org.jspecify.annotations.Nullable;

/** The risk class of an enterprise, for the pages that show it. */
@Named
@RequestScoped
public class RiskContent {
    @Inject
    private RiskService risks;

    @Inject
    private Reasons reasons;

    @Inject
    private PageWords words;

    private @Nullable String uscc;
    private @Nullable RiskView risk;

    private RiskView of(String code) {
        var known = risk;
        if (known == null || !code.equals(uscc)) {
            known = risks.of(new UnifiedSocialCreditCode(code));
            risk = known;
            uscc = code;
        }
        return known;
    }

    /** The class, as a chip. */
    public StatusView status(String code) {
        var riskClass = of(code).riskClass();
        return StatusView.of(riskClass, EnforcementTones.of(riskClass));
    }

    /** The points and since when violations count. */
    public String points(String code) {
        var view = of(code);
        return words.of("risk.points", view.points(), view.since());
    }

    /** Why, point by point. */
    public WhyView why(String code) {
        var view = of(code);
        return reasons.of(
                "risk",
                words.of("risk.class", words.of(view.riskClass())),
                EnforcementTones.of(view.riskClass()),
                Reasoned.of(view.riskClass(), view::reasons));
    }
}
