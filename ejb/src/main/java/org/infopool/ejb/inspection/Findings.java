package org.infopool.ejb.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infopool.domain.inspection.FindingNumber;
import org.infopool.domain.inspection.InspectionNumber;

/** What inspections found, for the features that take it up. Called inside a service's transaction, whoever asks. */
@ApplicationScoped
public class Findings {
    @Inject
    InspectionRepository inspections;

    /** The finding of this number. */
    public Optional<FindingView> find(FindingNumber number) {
        return inspections
                .finding(number)
                .flatMap(finding ->
                        inspections.find(finding.inspection()).map(inspection -> FindingView.of(finding, inspection)));
    }

    /** The findings of an inspection that stand, in the order in which they were noted. */
    public List<FindingView> of(InspectionNumber number) {
        return inspections.find(number).stream()
                .flatMap(inspection ->
                        inspections.findings(number).stream().map(finding -> FindingView.of(finding, inspection)))
                .toList();
    }
}
