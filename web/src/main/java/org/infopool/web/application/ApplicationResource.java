package org.infopool.web.application;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.ApplicationEvent;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.DataCategories;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.PauseGround;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.domain.application.ProcessingBasis;
import org.infopool.ejb.application.AnswerView;
import org.infopool.ejb.application.ApplicationClockService;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.document.Documents;
import org.infopool.web.platform.JsonInput;
import org.infopool.web.platform.ListAnswer;
import org.infopool.web.platform.MatterEndpoints;
import org.infopool.web.platform.PageAsked;
import org.jspecify.annotations.Nullable;

/** Applications for programs: the same use cases that the pages offer. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource extends MatterEndpoints<ApplicationNumber> {
    @Inject
    LicenseApplicationService applications;

    @Inject
    ApplicationClockService clocks;

    @Inject
    Documents documents;

    /** Those that the one who asks may see. */
    @GET
    public ListAnswer list(@BeanParam PageAsked page, @QueryParam("status") @Nullable ApplicationStatus status) {
        return ListAnswer.of(
                applications.list(page.query(), status),
                row -> ListAnswer.item(
                        "number", row.number().value(),
                        "enterpriseName", row.enterpriseName(),
                        "uscc", row.uscc().value(),
                        "kind", row.kind().name(),
                        "license", row.license(),
                        "status", row.status().name(),
                        "receivedOn", row.receivedOn()));
    }

    /** Begins a draft for the enterprise of the one who asks. */
    @POST
    public Response open() {
        return created(applications.open());
    }

    /** One application, whole. */
    @GET
    @Path("{number}")
    public Map<String, @Nullable Object> details(@PathParam("number") String number) {
        return whole(applications.details(numbered(number)));
    }

    /** What the rule book still misses in it. */
    @GET
    @Path("{number}/missing")
    public List<Map<String, @Nullable Object>> missing(@PathParam("number") String number) {
        return applications.missing(numbered(number)).stream()
                .map(one -> ListAnswer.item("field", one.field(), "rule", one.rule(), "code", one.key()))
                .toList();
    }

    /** Replaces what was filled in. */
    @PUT
    @Path("{number}/content")
    public Map<String, @Nullable Object> fill(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var business = input.textOrEmpty("business");
            var noticeUrl = input.textOrEmpty("noticeUrl");
            var noticeVersion = input.textOrEmpty("noticeVersion");
            var officerName = input.textOrEmpty("officerName");
            var officerContact = input.textOrEmpty("officerContact");
            var drafts =
                    input.list("activities").stream().map(ActivityInput::of).toList();
            var told = input.part("statements");
            var statements = new LinkedHashMap<String, String>();
            told.names().forEach(group -> statements.put(group, told.text(group)));
            return (application, seen) -> {
                var activities = drafts.stream().map(ActivityInput::activity).toList();
                var form = new ApplicationForm(
                        business, noticeUrl, noticeVersion, officerName, officerContact, activities, statements);
                applications.fill(application, form, seen);
            };
        });
    }

    /** Adds a file as evidence for a group of criteria. */
    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response addEvidence(
            @PathParam("number") String number,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("eventsSeen") int eventsSeen,
            InputStream content) {
        applications.addEvidence(numbered(number), group, documents.receive(name, content, -1), eventsSeen);
        return created(numbered(number));
    }

    /** Hands it in, declared true. */
    @POST
    @Path("{number}/submission")
    public Map<String, @Nullable Object> submit(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var declared = input.flag("declaredTrue");
            return (application, seen) -> applications.submit(application, declared, seen);
        });
    }

    /** The time to decide stands still, for one of the law's grounds. */
    @POST
    @Path("{number}/clock/pause")
    public Map<String, @Nullable Object> pauseClock(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var ground = input.choice("ground", PauseGround.class, null);
            var until = input.day("until");
            var reason = input.text("reason");
            return (application, seen) -> clocks.pause(application, ground, until, reason, seen);
        });
    }

    /** The time to decide runs again. */
    @POST
    @Path("{number}/clock/resumption")
    public Map<String, @Nullable Object> resumeClock(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var ground = input.choice("ground", PauseGround.class, null);
            return (application, seen) -> clocks.resume(application, ground, seen);
        });
    }

    /** Gives the authority more time to decide, once. */
    @POST
    @Path("{number}/clock/extension")
    public Map<String, @Nullable Object> extendClock(@PathParam("number") String number, @Nullable String body) {
        return say(number, body, "reason", clocks::extend);
    }

    /** Withdraws it. */
    @POST
    @Path("{number}/withdrawal")
    public Map<String, @Nullable Object> abandon(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var reason = input.optionalText("reason");
            return (application, seen) -> applications.abandon(application, reason, seen);
        });
    }

    /** Takes it up. */
    @POST
    @Path("{number}/acceptance")
    public Map<String, @Nullable Object> accept(@PathParam("number") String number, @Nullable String body) {
        return confirm(number, body, applications::accept);
    }

    /** Tells, once and completely, what is missing. */
    @POST
    @Path("{number}/deficiency")
    public Map<String, @Nullable Object> findDeficient(@PathParam("number") String number, @Nullable String body) {
        return act(number, body, input -> {
            var told = input.list("shortcomings").stream()
                    .map(one -> List.of(one.text("field"), one.text("rule"), one.text("text")))
                    .toList();
            return (application, seen) -> applications.findDeficient(
                    application,
                    told.stream()
                            .map(one -> new ApplicationEvent.Shortcoming(one.get(0), one.get(1), one.get(2)))
                            .toList(),
                    seen);
        });
    }

    @Override
    protected ApplicationNumber numbered(String number) {
        return new ApplicationNumber(number);
    }

    @Override
    protected Map<String, @Nullable Object> state(ApplicationNumber application) {
        return state(applications.details(application));
    }

    static Map<String, @Nullable Object> state(ApplicationDetails details) {
        return ListAnswer.item(
                "number", details.number().value(),
                "status", details.status().name(),
                "events", details.events());
    }

    private static Map<String, @Nullable Object> whole(ApplicationDetails details) {
        var form = details.form();
        var whole = state(details);
        whole.put("kind", details.request().kind().name());
        var license = details.request().license();
        whole.put("license", license == null ? null : license.number());
        whole.put("decideBy", details.request().decideBy());
        whole.put("uscc", details.uscc().value());
        whole.put("enterpriseName", details.enterpriseName());
        whole.put("latinName", details.latinName());
        whole.put("office", details.office().value());
        whole.put("receivedOn", details.receivedOn());
        whole.put("paperNumber", details.paperNumber());
        whole.put("paperSignedOn", details.paperSignedOn());
        whole.put("acceptedOn", details.acceptedOn());
        whole.put("acceptedBySilence", details.acceptedBySilence());
        whole.put("answer", shown(details.answer()));
        whole.put("decidedOn", details.decidedOn());
        whole.put("contentHash", details.contentHash());
        whole.put("recommendation", details.recommendation());
        whole.put("business", form.business());
        whole.put("noticeUrl", form.noticeUrl());
        whole.put("noticeVersion", form.noticeVersion());
        whole.put("officerName", form.officerName());
        whole.put("officerContact", form.officerContact());
        whole.put(
                "activities",
                form.activities().stream().map(ActivityInput::shown).toList());
        whole.put("statements", form.statements());
        return whole;
    }

    private static @Nullable Map<String, @Nullable Object> shown(@Nullable AnswerView answer) {
        return answer == null
                ? null
                : ListAnswer.item(
                        "answeredOn", answer.answeredOn(),
                        "reason", answer.reason(),
                        "need", answer.need(),
                        "authority", answer.authority(),
                        "falsity", answer.falsity(),
                        "heard", answer.heard(),
                        "concern", answer.concern(),
                        "statement", answer.statement(),
                        "barredUntil", answer.barredUntil());
    }

    /** A processing activity as a program sends it. */
    private record ActivityInput(
            String purpose,
            ProcessingBasis basis,
            List<DataCategory> categories,
            long persons,
            long retentionMonths,
            String recipients,
            ExportChannel exportChannel,
            java.time.@Nullable LocalDate impactAssessedOn) {
        static ActivityInput of(JsonInput input) {
            return new ActivityInput(
                    input.text("purpose"),
                    input.choice("basis", ProcessingBasis.class, null),
                    input.choices("categories", DataCategory.class),
                    input.requiredCount("persons"),
                    input.requiredCount("retentionMonths"),
                    input.textOrEmpty("recipients"),
                    input.choice("exportChannel", ExportChannel.class, ExportChannel.NONE),
                    input.optionalDay("impactAssessedOn"));
        }

        ProcessingActivity activity() {
            return new ProcessingActivity(
                    purpose,
                    basis,
                    new DataCategories(categories),
                    persons,
                    (int) Math.min(retentionMonths, Integer.MAX_VALUE),
                    recipients,
                    exportChannel,
                    impactAssessedOn);
        }

        static Map<String, @Nullable Object> shown(ProcessingActivity activity) {
            return ListAnswer.item(
                    "purpose", activity.purpose(),
                    "basis", activity.basis().name(),
                    "categories",
                            activity.categories().values().stream()
                                    .map(Enum::name)
                                    .toList(),
                    "persons", activity.persons(),
                    "retentionMonths", activity.retentionMonths(),
                    "recipients", activity.recipients(),
                    "exportChannel", activity.exportChannel().name(),
                    "impactAssessedOn", activity.impactAssessedOn());
        }
    }
}
