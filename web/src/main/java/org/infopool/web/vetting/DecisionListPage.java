package org.infopool.web.vetting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.infopool.domain.shared.LocalizedText;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.vetting.DecisionService;
import org.infopool.ejb.vetting.DecisionSummary;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListBacking;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.StatusView;

/** Backs {@code decision/list.xhtml}. */
@Named
@RequestScoped
public class DecisionListPage extends ListBacking<DecisionSummary> {
    @Inject
    private DecisionService decisions;

    @Inject
    private PersonNames people;

    @Inject
    private Language language;

    private final Map<PersonNumber, LocalizedText> names = new HashMap<>();

    @Override
    protected ListView<DecisionSummary> read(ListRequest asked) {
        var page = decisions.list(
                asked.sortedBy("-decidedOn").rows(),
                asked.choice("conclusion", Conclusion.class).orElse(null));
        names.putAll(people.of(
                page.rows().stream().map(DecisionSummary::decidedBy).distinct().toList()));
        return asked.list("decision.list", page)
                .searchable()
                .filter("conclusion", Conclusion.values())
                .sortable("number")
                .sortable("name")
                .column("conclusion")
                .column("recommendation")
                .column("decidedBy")
                .sortable("decidedOn");
    }

    /** The page of the application, with its decision. */
    public String href(DecisionSummary row) {
        return Address.of("/application/view.xhtml")
                .with("number", row.application().value())
                .with("tab", "decision")
                .toString();
    }

    /** What was decided. */
    public StatusView conclusion(DecisionSummary row) {
        return DecisionPage.conclusion(row.conclusion());
    }

    /** Who decided. */
    public String decidedBy(DecisionSummary row) {
        var name = names.get(row.decidedBy());
        return name == null ? row.decidedBy().value() : name.in(language.locale());
    }
}
