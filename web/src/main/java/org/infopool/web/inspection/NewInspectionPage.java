package org.infopool.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.infopool.domain.inspection.InspectionKind;
import org.infopool.domain.inspection.InspectionOrder;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.ChecklistItem;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.inspection.InspectionService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Feedback;
import org.infopool.web.platform.Language;
import org.jspecify.annotations.Nullable;

/** Backs {@code inspection/new.xhtml}: a director orders an inspection. */
@Named
@ViewScoped
public class NewInspectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Its address; {@code inspected}, {@code kind}, {@code groundKind} and {@code ground} fill the form. */
    public static final String PATH = "/inspection/new.xhtml";

    /** What an inspection can rest on. */
    private static final List<SubjectKind> GROUNDS = List.of(
            SubjectKind.MEASURE,
            SubjectKind.OBLIGATION,
            SubjectKind.VIOLATION,
            SubjectKind.SELF_INSPECTION,
            SubjectKind.INSPECTION,
            SubjectKind.LICENSE);

    @Inject
    private InspectionService inspections;

    @Inject
    private RuleBooks rules;

    @Inject
    private Language language;

    @Inject
    private Feedback feedback;

    private String inspected = "";
    private @Nullable InspectionKind kind;
    private @Nullable SubjectKind groundKind;
    private String ground = "";
    private String purpose = "";
    private @Nullable LocalDate plannedOn;
    private boolean announced;
    private List<String> team = new ArrayList<>();
    private List<String> items = new ArrayList<>();

    /** Proposes the questions for whom the address names. */
    public void open() {
        if (!inspected.isBlank() && items.isEmpty()) {
            try {
                items = new ArrayList<>(inspections.proposedItems(inspected));
            } catch (RuleViolated unknown) {
                // An address that somebody typed: the form says what is wrong when it is sent.
                items = new ArrayList<>();
            }
        }
    }

    /** The kinds of inspections. */
    public InspectionKind[] getKinds() {
        return InspectionKind.values();
    }

    /** The kinds of grounds. */
    public List<SubjectKind> getGrounds() {
        return GROUNDS;
    }

    /** Who can be on the team: number by name. */
    public Map<String, String> getInspectors() {
        var choices = new LinkedHashMap<String, String>();
        inspections
                .inspectors()
                .forEach(one -> choices.put(
                        one.name().in(language.locale()), one.person().value()));
        return choices;
    }

    /** The questions of the checklist: rule book id by title. */
    public Map<String, String> getQuestions() {
        var choices = new LinkedHashMap<String, String>();
        for (ChecklistItem item : rules.current().checklist()) {
            choices.put(
                    item.title().in(language.locale()) + " · "
                            + rules.current().parameter(item.id()).article(language.locale()),
                    item.id());
        }
        return choices;
    }

    /** Orders it. */
    public String order() {
        var number = inspections.order(
                inspected.strip(),
                new InspectionOrder(
                        Objects.requireNonNull(kind),
                        new Subject(Objects.requireNonNull(groundKind), ground.strip()),
                        purpose,
                        Objects.requireNonNull(plannedOn),
                        announced,
                        team.stream().map(PersonNumber::new).toList(),
                        items));
        feedback.done("inspection.new.ordered", number);
        return Address.of("/inspection/view.xhtml")
                .with("number", number.value())
                .asOutcome();
    }

    public String getInspected() {
        return inspected;
    }

    public void setInspected(@Nullable String inspected) {
        this.inspected = inspected == null ? "" : inspected;
    }

    public @Nullable InspectionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable InspectionKind kind) {
        this.kind = kind;
    }

    public @Nullable SubjectKind getGroundKind() {
        return groundKind;
    }

    public void setGroundKind(@Nullable SubjectKind groundKind) {
        this.groundKind = groundKind;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null ? "" : ground;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    public @Nullable LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(@Nullable LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    public List<String> getTeam() {
        return team;
    }

    public void setTeam(List<String> team) {
        this.team = team;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }
}
