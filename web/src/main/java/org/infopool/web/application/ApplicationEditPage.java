package org.infopool.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.DataCategories;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.Deficiency;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.domain.application.ProcessingBasis;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.journal.Act;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Crumb;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ObjectHead;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Uploads;
import org.jspecify.annotations.Nullable;

/**
 * Backs {@code application/edit.xhtml}: the form of the applicant, section by section. Every button keeps what was typed
 * before it does anything else, so that going from section to section loses nothing.
 */
@Named
@ViewScoped
public class ApplicationEditPage implements Serializable {
    static final String PATH = "/application/edit.xhtml";

    private static final String BUSINESS = "business";
    private static final String OFFICER = "officer";
    private static final String ACTIVITIES = "activities";
    private static final String CHECK = "check";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * One section of the form.
     *
     * @param id its name in the address
     * @param missing how many things it still lacks
     */
    public record SectionView(String id, String title, boolean current, long missing) {}

    /** A document given as evidence, with the number by which it is taken out again. */
    public record EvidenceView(String number, DocumentView document) {}

    /**
     * Something that the rule book still misses.
     *
     * @param href the field that it is about
     */
    public record MissingView(String text, String article, String href) {}

    @Inject
    private OpenApplication open;

    @Inject
    private LicenseApplicationService service;

    @Inject
    private ApplicationForms forms;

    @Inject
    private Uploads uploads;

    @Inject
    private DocumentViews documents;

    @Inject
    private RequestViews requests;

    @Inject
    private RuleBooks rules;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    @Inject
    private Clock clock;

    private String number = "";
    private String section = BUSINESS;
    private @Nullable Integer index;
    private int eventsSeen;

    private @Nullable String business;
    private @Nullable String noticeUrl;
    private @Nullable String noticeVersion;
    private @Nullable String officerName;
    private @Nullable String officerContact;
    private @Nullable String statement;
    private boolean declared;

    private @Nullable String purpose;
    private @Nullable ProcessingBasis basis;
    private DataCategory @Nullable [] categories;
    private @Nullable Long persons;
    private @Nullable Integer retentionMonths;
    private @Nullable String recipients;
    private @Nullable ExportChannel exportChannel;
    private @Nullable LocalDate impactAssessedOn;

    private transient @Nullable Part file;

    /**
     * Called when the page is opened, not when its form is sent: fills the fields.
     *
     * @return the application's own page when it can no longer be changed
     */
    public @Nullable String open() {
        var details = details();
        if (!details.status().isEditable()) {
            return Address.of(ApplicationPage.PATH).with("number", number).asOutcome();
        }
        eventsSeen = details.events();
        var form = details.form();
        business = form.business();
        noticeUrl = form.noticeUrl();
        noticeVersion = form.noticeVersion();
        officerName = form.officerName();
        officerContact = form.officerContact();
        statement = form.statements().get(section);
        if (index != null && index >= 0 && index < form.activities().size()) {
            fill(form.activities().get(index));
        }
        return null;
    }

    private void fill(ProcessingActivity activity) {
        purpose = activity.purpose();
        basis = activity.basis();
        categories = activity.categories().values().toArray(new DataCategory[0]);
        persons = activity.persons();
        retentionMonths = activity.retentionMonths();
        recipients = activity.recipients();
        exportChannel = activity.exportChannel();
        impactAssessedOn = activity.impactAssessedOn();
    }

    private ApplicationDetails details() {
        return open.record(number).details();
    }

    private ApplicationNumber key() {
        return new ApplicationNumber(number);
    }

    private Address here() {
        return Address.of(PATH).with("number", number).with("section", section);
    }

    // What is done

    /** Keeps the section and stays. */
    public String save() {
        keep();
        saved();
        return here().asOutcome();
    }

    /** Keeps the section and goes to the next. */
    public String saveAndContinue() {
        return go(next());
    }

    /** Keeps the section and goes to another. */
    public String go(String to) {
        if (keep()) {
            saved();
        }
        return Address.of(PATH).with("number", number).with("section", to).asOutcome();
    }

    private void saved() {
        feedback.done("application.edit.saved", TIME.format(LocalTime.ofInstant(clock.instant(), Act.ZONE)));
    }

    /** Keeps what was typed and chosen, if anything was; what cannot be taken in leaves everything as it was. */
    private boolean keep() {
        var upload = uploads.of(file);
        var stored = details().form();
        var typed = typed(stored);
        var changed = isChanged(stored, typed);
        if (changed) {
            fill(typed);
        }
        if (upload != null) {
            service.addEvidence(key(), section, upload, eventsSeen);
            changed();
        }
        file = null;
        return changed || upload != null;
    }

    private void fill(ApplicationForm form) {
        eventsSeen = service.fill(key(), form, eventsSeen);
        open.changed();
    }

    private void changed() {
        open.changed();
        eventsSeen = details().events();
    }

    /** What is stored, with what this section says now. */
    private ApplicationForm typed(ApplicationForm stored) {
        return switch (section) {
            case BUSINESS ->
                new ApplicationForm(
                        text(business),
                        text(noticeUrl),
                        text(noticeVersion),
                        stored.officerName(),
                        stored.officerContact(),
                        stored.activities(),
                        stored.statements());
            case OFFICER ->
                new ApplicationForm(
                        stored.business(),
                        stored.noticeUrl(),
                        stored.noticeVersion(),
                        text(officerName),
                        text(officerContact),
                        stored.activities(),
                        stored.statements());
            case ACTIVITIES, CHECK -> stored;
            default -> {
                var statements = new HashMap<>(stored.statements());
                statements.put(section, text(statement));
                yield new ApplicationForm(
                        stored.business(),
                        stored.noticeUrl(),
                        stored.noticeVersion(),
                        stored.officerName(),
                        stored.officerContact(),
                        stored.activities(),
                        statements);
            }
        };
    }

    private static boolean isChanged(ApplicationForm stored, ApplicationForm typed) {
        return !stored.business().equals(typed.business())
                || !stored.noticeUrl().equals(typed.noticeUrl())
                || !stored.noticeVersion().equals(typed.noticeVersion())
                || !stored.officerName().equals(typed.officerName())
                || !stored.officerContact().equals(typed.officerContact())
                || !stored.statements().equals(typed.statements());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Takes a document out again. */
    public String removeEvidence(String document) {
        keep();
        service.removeEvidence(key(), new DocumentNumber(document), eventsSeen);
        feedback.done("application.edit.evidence.removed");
        return here().asOutcome();
    }

    /** Keeps the activity that was written. */
    public String saveActivity() {
        var activity = new ProcessingActivity(
                text(purpose),
                Objects.requireNonNull(basis),
                new DataCategories(categories == null ? List.of() : List.of(categories)),
                Objects.requireNonNull(persons),
                Objects.requireNonNull(retentionMonths),
                text(recipients),
                Objects.requireNonNull(exportChannel),
                impactAssessedOn);
        var activities = new ArrayList<>(details().form().activities());
        if (isExisting()) {
            activities.set(Objects.requireNonNull(index), activity);
        } else {
            activities.add(activity);
        }
        fill(with(activities));
        saved();
        return here().asOutcome();
    }

    /** Takes the activity out. */
    public String removeActivity() {
        var activities = new ArrayList<>(details().form().activities());
        if (isExisting()) {
            activities.remove(Objects.requireNonNull(index).intValue());
            fill(with(activities));
        }
        feedback.done("application.edit.activity.removed");
        return here().asOutcome();
    }

    private ApplicationForm with(List<ProcessingActivity> activities) {
        var stored = details().form();
        return new ApplicationForm(
                stored.business(),
                stored.noticeUrl(),
                stored.noticeVersion(),
                stored.officerName(),
                stored.officerContact(),
                activities,
                stored.statements());
    }

    /** Declares it true and hands it in. */
    public String submit() {
        service.submit(key(), declared, eventsSeen);
        feedback.done("application.edit.submitted", number);
        return Address.of(ApplicationPage.PATH).with("number", number).asOutcome();
    }

    // What is shown

    public ObjectHead getHead() {
        var details = details();
        return new ObjectHead(
                number,
                requests.name(details),
                ApplicationStatusViews.of(details.status()),
                new Crumb(words.of("application.list.title"), "/application/list.xhtml"),
                new Crumb(number, getViewHref()));
    }

    /** What has to be known of what it asks for; absent where that is a license. */
    public @Nullable String getIntro() {
        var key = "application.edit.intro." + details().request().kind().name();
        return words.has(key) ? words.of(key) : null;
    }

    /** The address of the application's own page. */
    public String getViewHref() {
        return Address.of(ApplicationPage.PATH).with("number", number).toString();
    }

    /** The address of this section, without an act. */
    public String getHereHref() {
        return here().toString();
    }

    /** The sections in their order, each with what it lacks. */
    public List<SectionView> getSections() {
        var missing = service.missing(key());
        return sectionIds().stream()
                .map(id -> new SectionView(
                        id,
                        title(id),
                        id.equals(section),
                        missing.stream()
                                .filter(one -> Shortcomings.section(one.field()).equals(id))
                                .count()))
                .toList();
    }

    private List<String> sectionIds() {
        var ids = new ArrayList<>(List.of(BUSINESS, OFFICER, ACTIVITIES));
        rules.current().criteria().forEach(group -> ids.add(group.id()));
        ids.add(CHECK);
        return ids;
    }

    private String next() {
        var ids = sectionIds();
        return ids.get(Math.min(ids.indexOf(section) + 1, ids.size() - 1));
    }

    private String title(String id) {
        return rules.current().criteria().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> group.title().in(language.locale()))
                .orElseGet(() -> words.of("application.edit.section." + id));
    }

    public String getTitle() {
        return title(section);
    }

    public boolean isBusinessSection() {
        return section.equals(BUSINESS);
    }

    public boolean isOfficerSection() {
        return section.equals(OFFICER);
    }

    public boolean isActivitiesSection() {
        return section.equals(ACTIVITIES);
    }

    public boolean isCheckSection() {
        return section.equals(CHECK);
    }

    public boolean isGroupSection() {
        return section.startsWith("pool.");
    }

    /** The criteria that this section is about, with what the applicant gives. */
    public ApplicationForms.@Nullable GroupView getGroup() {
        return forms.groups(open.record(number)).stream()
                .filter(group -> group.id().equals(section))
                .findFirst()
                .orElse(null);
    }

    /** The documents given for the group of this section. */
    public List<EvidenceView> getEvidence() {
        var record = open.record(number);
        return record.documents().stream()
                .filter(document -> section.equals(record.details().evidence().get(document.number())))
                .map(document -> new EvidenceView(document.number().value(), documents.of(document, record.names())))
                .toList();
    }

    public List<ActivityView> getActivities() {
        return forms.activities(details().form());
    }

    /** Whether the address names an activity that there is. */
    public boolean isExisting() {
        return index != null
                && index >= 0
                && index < details().form().activities().size();
    }

    public List<MissingView> getMissing() {
        return service.missing(key()).stream().map(this::missing).toList();
    }

    private MissingView missing(Deficiency deficiency) {
        var field = deficiency.field();
        var target = Address.of(PATH).with("number", number).with("section", Shortcomings.section(field));
        return new MissingView(
                deficiency.text(language.locale()),
                rules.current()
                        .find(deficiency.rule())
                        .map(rule -> rule.article(language.locale()))
                        .orElse(deficiency.rule()),
                target + "#" + anchor(field));
    }

    private static String anchor(String field) {
        if (field.startsWith("statement.")) {
            return "editForm:statement";
        }
        if (field.startsWith("evidence.")) {
            return "editForm:file";
        }
        return field.startsWith("activities") ? "activities" : "editForm:" + field;
    }

    /** Whether it was sent back to be supplemented. */
    public boolean isDeficient() {
        return details().status() == ApplicationStatus.DEFICIENT;
    }

    /** What the applicant was told is missing. */
    public List<MissingView> getTold() {
        return Shortcomings.told(
                open.record(number),
                (part, rule, text) -> new MissingView(
                        text,
                        rules.current()
                                .find(rule)
                                .map(one -> one.article(language.locale()))
                                .orElse(rule),
                        Address.of(PATH)
                                .with("number", number)
                                .with("section", Shortcomings.section(part))
                                .toString()));
    }

    /** What happened since the form was opened; from then on, that has been seen. */
    public List<TimelineEntry> getSince() {
        var since = open.since(number, eventsSeen);
        eventsSeen = details().events();
        return since;
    }

    public ProcessingBasis[] getBases() {
        return ProcessingBasis.values();
    }

    public DataCategory[] getAllCategories() {
        return DataCategory.values();
    }

    public ExportChannel[] getChannels() {
        return ExportChannel.values();
    }

    // The fields

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getSection() {
        return section;
    }

    /** Takes the section of the address, or the first where there is no such. */
    public void setSection(@Nullable String section) {
        this.section = section != null && sectionIds().contains(section) ? section : BUSINESS;
    }

    public @Nullable Integer getIndex() {
        return index;
    }

    public void setIndex(@Nullable Integer index) {
        this.index = index;
    }

    public @Nullable String getBusiness() {
        return business;
    }

    public void setBusiness(@Nullable String business) {
        this.business = business;
    }

    public @Nullable String getNoticeUrl() {
        return noticeUrl;
    }

    public void setNoticeUrl(@Nullable String noticeUrl) {
        this.noticeUrl = noticeUrl;
    }

    public @Nullable String getNoticeVersion() {
        return noticeVersion;
    }

    public void setNoticeVersion(@Nullable String noticeVersion) {
        this.noticeVersion = noticeVersion;
    }

    public @Nullable String getOfficerName() {
        return officerName;
    }

    public void setOfficerName(@Nullable String officerName) {
        this.officerName = officerName;
    }

    public @Nullable String getOfficerContact() {
        return officerContact;
    }

    public void setOfficerContact(@Nullable String officerContact) {
        this.officerContact = officerContact;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable ProcessingBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable ProcessingBasis basis) {
        this.basis = basis;
    }

    public DataCategory @Nullable [] getCategories() {
        return categories == null ? null : categories.clone();
    }

    public void setCategories(DataCategory @Nullable [] categories) {
        this.categories = categories == null ? null : categories.clone();
    }

    public @Nullable Long getPersons() {
        return persons;
    }

    public void setPersons(@Nullable Long persons) {
        this.persons = persons;
    }

    public @Nullable Integer getRetentionMonths() {
        return retentionMonths;
    }

    public void setRetentionMonths(@Nullable Integer retentionMonths) {
        this.retentionMonths = retentionMonths;
    }

    public @Nullable String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }

    public @Nullable ExportChannel getExportChannel() {
        return exportChannel;
    }

    public void setExportChannel(@Nullable ExportChannel exportChannel) {
        this.exportChannel = exportChannel;
    }

    public @Nullable LocalDate getImpactAssessedOn() {
        return impactAssessedOn;
    }

    public void setImpactAssessedOn(@Nullable LocalDate impactAssessedOn) {
        this.impactAssessedOn = impactAssessedOn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
