package org.infopool.web.vetting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.access.CurrentActor;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.application.ApplicationDetails;
import org.infopool.ejb.application.LicenseApplicationService;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.journal.TimeLineEntry;
import org.infopool.ejb.journal.TimeLines;
import org.infopool.ejb.license.LicenseService;
import org.infopool.ejb.license.LicenseSummary;
import org.infopool.ejb.platform.ListQuery;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.ejb.vetting.AssessmentService;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.DecisionView;
import org.infopool.ejb.vetting.VettingView;
import org.infopool.web.platform.DocumentView;
import org.infopool.web.platform.DocumentViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.TimelineEntry;
import org.infopool.web.platform.Timelines;
import org.jspecify.annotations.Nullable;

/** The application that the address names, as its vetting and decision tabs read it: each thing once for each request. */
@RequestScoped
public class VettedApplication {
    private static final int MOST_SINCE = 10;
    private static final int MOST_LICENSES = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LicenseApplicationService applications;

    @Inject
    private AssessmentService assessments;

    @Inject
    private DecisionService decisions;

    @Inject
    private LicenseService licenses;

    @Inject
    private Documents documents;

    @Inject
    private DocumentViews documentViews;

    @Inject
    private PersonNames people;

    @Inject
    private TimeLines timeLines;

    @Inject
    private Timelines timelines;

    @Inject
    private RuleBooks rules;

    @Inject
    private Language language;

    @Inject
    private CurrentActor current;

    private @Nullable ApplicationDetails details;
    private @Nullable VettingView vetting;
    private boolean decisionRead;
    private @Nullable DecisionView decision;
    private boolean licenseRead;
    private @Nullable LicenseSummary license;
    private @Nullable Map<String, List<DocumentView>> evidence;
    private final Map<PersonNumber, LocalizedText> names = new HashMap<>();

    /** Its number, as the address has it. */
    public ApplicationNumber number() {
        var number = request.getParameter("number");
        return new ApplicationNumber(number == null ? "" : number);
    }

    /** The application itself. */
    public ApplicationDetails details() {
        var known = details;
        if (known == null) {
            known = applications.details(number());
            details = known;
        }
        return known;
    }

    /** Its vetting, as far as the reader may see it. */
    public VettingView vetting() {
        var known = vetting;
        if (known == null) {
            known = assessments.vetting(number());
            vetting = known;
        }
        return known;
    }

    /** The decision on it; absent while there is none. */
    public @Nullable DecisionView decision() {
        if (!decisionRead) {
            decision = decisions.decisionOn(number()).orElse(null);
            decisionRead = true;
        }
        return decision;
    }

    /** The license that its grant brought; absent where it was not granted. */
    public @Nullable LicenseSummary license() {
        if (!licenseRead) {
            license = readLicense();
            licenseRead = true;
        }
        return license;
    }

    private @Nullable LicenseSummary readLicense() {
        var made = decision();
        if (made == null || made.conclusion() == Conclusion.REFUSED) {
            return null;
        }
        var ofHolder = new ListQuery(details().uscc().value(), "", false, null, MOST_LICENSES);
        return licenses.list(ofHolder, null).rows().stream()
                .filter(one -> one.validFrom().equals(made.decidedOn()))
                .findFirst()
                .orElse(null);
    }

    /** The reader's own assessment, when they have one. */
    public VettingView.@Nullable Seen mine() {
        return vetting().assessments().stream()
                .filter(VettingView.Seen::mine)
                .findFirst()
                .orElse(null);
    }

    /** The groups of criteria with the items that are asked of this applicant. */
    public List<CriterionGroup> groups() {
        return vetting().asked();
    }

    /** The rule book that it is vetted by. */
    public RuleBook rules() {
        return rules.current();
    }

    /** The documents given for a group of criteria. */
    public List<DocumentView> evidence(String group) {
        var known = evidence;
        if (known == null) {
            known = readEvidence();
            evidence = known;
        }
        return known.getOrDefault(group, List.of());
    }

    private Map<String, List<DocumentView>> readEvidence() {
        var groups = details().evidence();
        var all = documents.of(subject());
        var from = namesOf(all.stream()
                .map(org.infopool.ejb.document.DocumentView::receivedFrom)
                .filter(java.util.Objects::nonNull)
                .toList());
        var byGroup = new HashMap<String, List<DocumentView>>();
        for (var document : all) {
            var group = groups.get(document.number());
            if (group != null) {
                byGroup.computeIfAbsent(group, any -> new java.util.ArrayList<>())
                        .add(documentViews.of(document, from));
            }
        }
        return byGroup;
    }

    private Subject subject() {
        return new Subject(SubjectKind.APPLICATION, number().value());
    }

    /** What a person is called in the reader's language. */
    public @Nullable String name(@Nullable PersonNumber person) {
        if (person == null) {
            return null;
        }
        var name = namesOf(List.of(person)).get(person);
        return name == null ? person.value() : name.in(language.locale());
    }

    private Map<PersonNumber, LocalizedText> namesOf(Collection<PersonNumber> persons) {
        var unknown = persons.stream().filter(one -> !names.containsKey(one)).toList();
        names.putAll(people.of(unknown));
        return names;
    }

    /** Whether this is the reader. */
    public boolean isReader(@Nullable PersonNumber person) {
        return current.person().equals(person);
    }

    /** What happened to the application, or to its assessments, after so many of its own events. */
    public List<TimelineEntry> since(int eventsSeen) {
        var later = Stream.concat(
                        timeLines.of(subject(), MOST_SINCE).stream(),
                        vetting().assessments().stream()
                                .filter(one -> !one.mine())
                                .flatMap(one -> timeLines
                                        .of(
                                                new Subject(
                                                        SubjectKind.ASSESSMENT,
                                                        number() + "/"
                                                                + one.seat().number()),
                                                1)
                                        .stream()))
                .filter(entry -> entry.event().subject().kind() != SubjectKind.APPLICATION
                        || entry.event().seq() > eventsSeen)
                .toList();
        return timelines.of(
                later,
                namesOf(later.stream()
                        .map(TimeLineEntry::person)
                        .filter(java.util.Objects::nonNull)
                        .toList()));
    }
}
