package org.infopool.domain.application;

import java.util.List;
import java.util.Map;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;

/** Applications in the situations that tests need. Applicant is anna, caseworkers are bo and chen, the director is dai. */
public final class Applications {
    private Applications() {}

    public static Act applicant() {
        return Acts.by("anna", Role.APPLICANT);
    }

    public static Act firstAssessor() {
        return Acts.by("bo", Role.CASEWORKER);
    }

    public static Act secondAssessor() {
        return Acts.by("chen", Role.CASEWORKER);
    }

    public static Act director() {
        return Acts.by("dai", Role.DIRECTOR);
    }

    /** An activity about this many people's names and phone numbers. */
    public static ProcessingActivity activity(long persons) {
        return new ProcessingActivity(
                "Delivery of orders",
                ProcessingBasis.CONTRACT_OR_EMPLOYMENT,
                DataCategories.of(DataCategory.IDENTITY, DataCategory.CONTACT),
                persons,
                24,
                "",
                ExportChannel.NONE,
                null);
    }

    /** A form with everything in it, about this many people. */
    public static ApplicationForm complete(long persons) {
        return new ApplicationForm(
                "An online shop that delivers tea to people's homes.",
                "https://tea.example/privacy",
                "2025-1",
                "Lin Mei",
                "officer@tea.example",
                List.of(activity(persons)),
                Map.of(
                        "pool.vetting.1", "No penalties in three years.",
                        "pool.vetting.2", "Policies, chart and training log are attached.",
                        "pool.vetting.3", "Graded protection level 3, yearly drills.",
                        "pool.vetting.4", "Requests are answered within ten days."));
    }

    public static LicenseApplication draft() {
        return draft(Request.NEW_LICENSE);
    }

    public static LicenseApplication draft(Request request) {
        var application = new LicenseApplication(
                new ApplicationNumber("APP-2025-000001"),
                request,
                new UnifiedSocialCreditCode("91350100M000100Y43"),
                "福州清茶贸易有限公司",
                "Fuzhou Clear Tea Trading",
                new OfficeNumber("CN-YH-01"));
        application.open(applicant());
        application.fill(complete(5_000), applicant());
        return application;
    }

    public static LicenseApplication submitted() {
        return submitted(Request.NEW_LICENSE);
    }

    public static LicenseApplication submitted(Request request) {
        var application = draft(request);
        application.submit(List.of(), applicant());
        return application;
    }

    public static LicenseApplication accepted() {
        return accepted(Request.NEW_LICENSE);
    }

    public static LicenseApplication accepted(Request request) {
        var application = submitted(request);
        application.accept(firstAssessor());
        return application;
    }

    public static LicenseApplication inVetting() {
        return inVetting(Request.NEW_LICENSE);
    }

    public static LicenseApplication inVetting(Request request) {
        var application = accepted(request);
        application.takeSeat(Acts.person("bo"), firstAssessor());
        application.takeSeat(Acts.person("chen"), secondAssessor());
        return application;
    }

    public static LicenseApplication recommended(Recommendation recommendation) {
        return recommended(recommendation, Request.NEW_LICENSE);
    }

    public static LicenseApplication recommended(Recommendation recommendation, Request request) {
        var application = inVetting(request);
        application.recommend(recommendation, "2025.1", secondAssessor());
        return application;
    }

    public static List<Ground> grounds() {
        return List.of(new Ground(
                "all.38-1", "ALL 38(1), text of 2019-04-23", "All four groups of criteria are met.", List.of("DOC-1")));
    }

    public static ApplicationEvent.Granted granted() {
        return granted(Request.NEW_LICENSE);
    }

    public static ApplicationEvent.Granted granted(Request request) {
        return recommended(Recommendation.GRANT, request).grant(grounds(), List.of(), null, "2025.1", director());
    }
}
