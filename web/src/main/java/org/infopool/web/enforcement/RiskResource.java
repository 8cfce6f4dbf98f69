package org.infopool.web.enforcement;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.ejb.enforcement.RiskService;
import org.infopool.web.platform.ListAnswer;
import org.jspecify.annotations.Nullable;

/** The risk class of an enterprise for programs, point by point. */
@Path("enterprises")
@Produces(MediaType.APPLICATION_JSON)
public class RiskResource {
    @Inject
    RiskService risks;

    /** The class with its reasons. */
    @GET
    @Path("{uscc}/risk")
    public Map<String, @Nullable Object> risk(@PathParam("uscc") String uscc) {
        var risk = risks.of(UnifiedSocialCreditCode.of(uscc));
        return ListAnswer.item(
                "riskClass", risk.riskClass().name(),
                "points", risk.points(),
                "since", risk.since(),
                "ruleBookVersion", risk.ruleBookVersion(),
                "reasons",
                        risk.reasons().stream()
                                .map(reason -> ListAnswer.item(
                                        "ruleId", reason.ruleId(),
                                        "article", reason.article(Locale.ENGLISH),
                                        "text", reason.text(Locale.ENGLISH),
                                        "arithmetic", reason.arithmetic()))
                                .toList());
    }
}
