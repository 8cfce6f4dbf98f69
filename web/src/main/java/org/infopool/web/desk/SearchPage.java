package org.infopool.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.enforcement.ViolationStatus;
import org.infopool.domain.imports.ImportStatus;
import org.infopool.domain.inspection.InspectionStatus;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.obligation.ObligationStatus;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.referral.ReferralStatus;
import org.infopool.domain.selfinspection.SelfInspectionStatus;
import org.infopool.ejb.desk.SearchHit;
import org.infopool.ejb.desk.SearchResult;
import org.infopool.ejb.desk.SearchService;
import org.infopool.web.application.ApplicationStatusViews;
import org.infopool.web.enforcement.EnforcementTones;
import org.infopool.web.imports.ImportTones;
import org.infopool.web.inspection.InspectionTones;
import org.infopool.web.license.LicenseTones;
import org.infopool.web.obligation.ObligationTones;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Holders;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.SubjectPages;
import org.infopool.web.proceeding.ProceedingTones;
import org.infopool.web.referral.ReferralTones;
import org.infopool.web.selfinspection.SelfInspectionTones;
import org.jspecify.annotations.Nullable;

/** Backs {@code search.xhtml}: what the search at the top of the frame has found. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    private SearchService search;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private @Nullable SearchResult result;

    public String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = Objects.requireNonNullElse(query, "").strip();
    }

    /** Goes straight to the thing whose number was typed. */
    public void open() throws IOException {
        var exact = getResult().exact();
        var page = exact == null ? null : SubjectPages.of(exact);
        if (page != null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + page);
        }
    }

    /** What was found. */
    public SearchResult getResult() {
        var known = result;
        if (known == null) {
            known = search.find(query);
            result = known;
        }
        return known;
    }

    /** What things of that kind are called. */
    public String kind(SearchResult.Group group) {
        return words.of("search.kind." + group.kind().name());
    }

    /** How many there are, where there are more than are shown. */
    public String more(SearchResult.Group group) {
        return group.total() > group.hits().size()
                ? words.of(group.atLeast() ? "search.all.atLeast" : "search.all", group.total())
                : "";
    }

    /** The list that has all of them; empty where there is none. */
    public String listHref(SearchResult.Group group) {
        var page = switch (group.kind()) {
            case APPLICATION -> "/application/list.xhtml";
            case LICENSE -> "/license/list.xhtml";
            case OBLIGATION -> "/obligation/list.xhtml";
            case SELF_INSPECTION -> "/selfinspection/list.xhtml";
            case INSPECTION -> "/inspection/list.xhtml";
            case VIOLATION -> "/violation/list.xhtml";
            case WIND_DOWN -> "/winddown/list.xhtml";
            case ENDING -> "/ending/list.xhtml";
            case MEASURE -> "/measure/list.xhtml";
            case PROCEEDING -> "/proceeding/list.xhtml";
            case REFERRAL -> "/referral/list.xhtml";
            case IMPORT -> "/imports/list.xhtml";
            default -> "";
        };
        return page.isEmpty() ? "" : Address.of(page).with("query", query).toString();
    }

    /** The page of what was found. */
    public String href(SearchHit hit) {
        return Objects.requireNonNull(SubjectPages.of(hit.subject())).toString();
    }

    /** Whom it is about, as the reader reads names. */
    public String name(SearchHit hit) {
        return Holders.name(hit.name(), hit.latinName(), language);
    }

    /** How it stands; absent where nothing is told. */
    public @Nullable StatusView status(SearchHit hit) {
        return switch (hit.status()) {
            case ApplicationStatus status -> ApplicationStatusViews.of(status);
            case LicenseStatus status -> StatusView.of(status, LicenseTones.of(status));
            case ObligationStatus status -> StatusView.of(status, ObligationTones.of(status));
            case SelfInspectionStatus status -> SelfInspectionTones.of(status);
            case InspectionStatus status -> InspectionTones.of(status);
            case ViolationStatus status -> StatusView.of(status, EnforcementTones.of(status));
            case MeasureStatus status -> StatusView.of(status, EnforcementTones.of(status));
            case ProceedingStatus status -> StatusView.of(status, ProceedingTones.of(status));
            case ReferralStatus status -> StatusView.of(status, ReferralTones.of(status));
            case ImportStatus status -> ImportTones.of(status);
            case null -> null;
            default -> null;
        };
    }

    /** Whether things of this kind have a status to show. */
    public boolean hasStatus(SearchResult.Group group) {
        return group.kind() != SubjectKind.ENTERPRISE;
    }
}
