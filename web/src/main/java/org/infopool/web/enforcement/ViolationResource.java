package org.infopool.web.enforcement;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.infopool.domain.enforcement.Harm;
import org.infopool.domain.enforcement.Mitigation;
import org.infopool.domain.enforcement.NotPursuedGround;
import org.infopool.domain.enforcement.Purpose;
import org.infopool.domain.enforcement.Sensitivity;
import org.infopool.domain.enforcement.ViolationFacts;
import org.infopool.domain.enforcement.ViolationNumber;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.rulebook.Conduct;
import org.infopool.domain.rulebook.ItemCategory;
import org.infopool.domain.shared.Money;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.enforcement.EnforcementRecordService;
import org.infopool.ejb.enforcement.ViolationDetails;
import org.infopool.ejb.enforcement.ViolationService;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Violations for programs: the same use cases that the pages offer. */
@Path("violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ViolationResource extends MatterEndpoints<ViolationNumber> {
    @Inject
    ViolationService violations;

    @Inject
    EnforcementRecordService records;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable ViolationStatus status) {
        return ListAnswer.of(
                records.violations(page.query(), status, null),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "enterpriseName", row.enterpriseName(),
                        "uscc", row.uscc().value(),
                        "type", row.type(),
                        "status", row.status().name(),
                        "discoveredOn", row.discoveredOn(),
                        "limitationOn", row.limitationOn()));
    }

    /** One violation, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(violations.details(numbered(number)));
    }

    /** Writes a suspicion down. */
    @POST
    public Response suspect(@Nullable String body) {
        var input = JsonInput.of(body);
        var uscc = input.text("uscc");
        var license = input.optionalText("license");
        var type = input.text("type");
        var sourceKind = input.optionalText("sourceKind");
        var sourceNumber = input.optionalText("sourceNumber");
        var facts = input.text("facts");
        var from = input.day("actFrom");
        var until = input.optionalDay("actUntil");
        if (sourceKind != null
                && (sourceNumber == null
                        || List.of(SubjectKind.values()).stream()
                                .noneMatch(kind -> kind.name().equals(sourceKind)))) {
            input.refuse("sourceKind", "UNKNOWN_VALUE");
        }
        input.done();
        var number = violations.suspect(new ViolationService.Suspicion(
                UnifiedSocialCreditCode.of(uscc),
                license == null ? null : new LicenseNumber(license),
                type,
                sourceKind == null || sourceNumber == null
                        ? null
                        : new Subject(SubjectKind.valueOf(sourceKind), sourceNumber),
                facts,
                List.of(),
                from,
                until));
        return created(number);
    }

    /** Adds a file as evidence. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        violations.addEvidence(numbered(number), documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** Records when a continuing act ended. */
    @POST
    @Path("{number}/end")
    public Map<String, @Nullable Object> end(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var until = input.day("actUntil");
            return (violation, seen) -> violations.endAct(violation, until, seen);
        });
    }

    /** Weighs the facts, for the first time or again; what is left out does not weigh. */
    @PUT
    @Path("{number}/assessment")
    public Map<String, @Nullable Object> assess(@PathParam("number") String number, @Nullable String body) {
        var input = JsonInput.of(body);
        var seen = input.eventsSeen();
        var read = FactsInput.of(input);
        input.done();
        violations.assess(numbered(number), read, seen);
        return whole(violations.details(numbered(number)));
    }

    /** Tells the party what it is suspected of. */
    @POST
    @Path("{number}/notification")
    public Map<String, @Nullable Object> putToParty(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, violations::putToParty);
    }

    /** The party answers. */
    @POST
    @Path("{number}/answer")
    public Map<String, @Nullable Object> answer(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var statement = input.text("statement");
            return (violation, seen) -> violations.answer(violation, statement, List.of(), seen);
        });
    }

    /** It is not pursued. */
    @POST
    @Path("{number}/abandonment")
    public Map<String, @Nullable Object> doNotPursue(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var ground = input.choice("ground", NotPursuedGround.class, NotPursuedGround.NOT_SHOWN);
            var reason = input.text("reason");
            return (violation, seen) -> violations.doNotPursue(violation, ground, reason, seen);
        });
    }

    @Override
    protected ViolationNumber numbered(String number) {
        return new ViolationNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ViolationNumber violation) {
        return state(violations.details(violation));
    }

    private static Map<String, @Nullable Object> state(ViolationDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> whole(ViolationDetails details) {
        var whole = state(details);
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("office", details.office().value());
        whole.put(
                "license", details.license() == null ? null : details.license().value());
        whole.put("type", details.type());
        whole.put("sourceKind", details.source().kind().name());
        whole.put("sourceNumber", details.source().number());
        whole.put("facts", details.facts());
        whole.put("actFrom", details.actFrom());
        whole.put("actUntil", details.actUntil());
        whole.put("discoveredOn", details.discoveredOn());
        whole.put("limitationOn", details.limitationOn());
        whole.put("putOn", details.putOn());
        whole.put("statement", details.statement());
        var by = details.establishedBy();
        whole.put("establishedBy", by == null ? null : by.number());
        whole.put("establishedOn", details.establishedOn());
        var ground = details.notPursuedGround();
        whole.put("notPursuedGround", ground == null ? null : ground.name());
        whole.put("assessment", assessment(details.assessment()));
        return whole;
    }

    private static @Nullable Map<String, @Nullable Object> assessment(ViolationDetails.@Nullable Weighed weighed) {
        if (weighed == null) {
            return null;
        }
        var level = weighed.criminal();
        return ListAnswer.item(
                "band", weighed.band().name(),
                "score", weighed.score() == null ? null : weighed.score().toPlainString(),
                "criminalResult", level == null ? null : level.code(),
                "grounds", weighed.criminalGrounds(),
                "referralRequired", weighed.referralRequired(),
                "policeRoute", weighed.policeRoute(),
                "needsLegalReview", weighed.legalReviewNeeded(),
                "defaultMeasures",
                        weighed.defaultMeasures().stream().map(Enum::name).toList(),
                "nextMeasures", weighed.nextMeasures().stream().map(Enum::name).toList(),
                "noPenalty", weighed.noPenalty().stream().map(Enum::name).toList(),
                "ruleBookVersion", weighed.ruleBookVersion(),
                "reasons",
                        weighed.reasons().stream()
                                .map(reason -> ListAnswer.item(
                                        "part", reason.part().name(),
                                        "ruleId", reason.rule(),
                                        "article", reason.citation(java.util.Locale.ENGLISH),
                                        "text", reason.text(java.util.Locale.ENGLISH),
                                        "arithmetic", reason.arithmetic()))
                                .toList());
    }

    /** The facts as a program sends them. */
    private static final class FactsInput {
        private FactsInput() {}

        static ViolationFacts of(JsonInput input) {
            var none = ViolationFacts.NONE;
            var counted = input.part("items");
            var items = new EnumMap<ItemCategory, Long>(ItemCategory.class);
            for (var category : ItemCategory.values()) {
                items.put(category, counted.count(category.name()));
            }
            var mitigation = EnumSet.noneOf(Mitigation.class);
            mitigation.addAll(input.choices("mitigation", Mitigation.class));
            return new ViolationFacts(
                    input.choice("conduct", Conduct.class, none.conduct()),
                    items,
                    input.flag("duty"),
                    Money.ofFen(input.count("gainsFen")),
                    Money.ofFen(input.count("profitFen")),
                    input.flag("lawfulBusinessPurchase"),
                    input.flag("trackUsedForCrime"),
                    input.flag("knewCrime"),
                    input.flag("graveConsequence"),
                    input.flag("majorLoss"),
                    input.flag("priorCriminal"),
                    input.optionalDay("priorAdministrativeOn"),
                    input.count("persons"),
                    input.choice("sensitivity", Sensitivity.class, none.sensitivity()),
                    input.choice("purpose", Purpose.class, none.purpose()),
                    input.choice("harm", Harm.class, none.harm()),
                    input.flag("safetyConcerned"),
                    input.flag("minor"),
                    input.flag("correctedInTime"),
                    input.flag("noFault"),
                    mitigation,
                    input.flag("repeated"),
                    input.flag("tampering"));
        }
    }
}
