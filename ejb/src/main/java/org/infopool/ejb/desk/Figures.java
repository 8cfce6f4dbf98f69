package org.infopool.ejb.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.enforcement.MeasureStatus;
import org.infopool.domain.license.LicenseStatus;
import org.infopool.domain.proceeding.ProceedingStatus;
import org.infopool.domain.shared.PersonNumber;
import org.infopool.domain.vetting.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the desk, within the scope of the one who asked.
 *
 * @param limit how many working days the law gives for a decision
 * @param ages how long the open applications have been waiting for their decision, the youngest first
 * @param workload how many open assessments each assessor has, the most first
 */
public record Figures(
        Map<ApplicationStatus, Long> applications,
        long limit,
        List<Age> ages,
        List<DeadlinesOfRule> deadlines,
        List<Load> workload,
        Map<Conclusion, Long> decisions,
        Map<LicenseStatus, Long> licenses,
        Map<MeasureStatus, Long> measures,
        Map<ProceedingStatus, Long> proceedings) {
    /**
     * Applications whose time has been running for {@code from} to {@code to} working days.
     *
     * @param to absent for those beyond the limit
     * @param startFrom the first day on which such an application was accepted; absent for those beyond the limit
     * @param startTo the last such day
     */
    public record Age(
            long from, @Nullable Long to, @Nullable LocalDate startFrom, LocalDate startTo, long applications) {}

    /** How many deadlines of a rule are overdue or due soon. */
    public record DeadlinesOfRule(String ruleId, long overdue, long soon) {}

    /** How much lies with somebody. */
    public record Load(PersonNumber assessor, long assessments) {}
}
