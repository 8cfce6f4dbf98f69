package org.infopool.domain.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.access.Role;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Acts;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.rulebook.LicenseNeed;
import org.infopool.domain.rulebook.RuleBook;

/** Applications in the situations that tests need. Applicant is anna, caseworkers are bo and chen, the director is dai. */
public final class Applications {
    /** The last day of the term of the license that {@link #RENEWAL} is about. */
    public static final LocalDate TERM_END = Acts.TODAY.plusDays(60);

    /** That the term of a license goes on. */
    public static final Request RENEWAL =
            Request.renewal(new Subject(SubjectKind.LICENSE, "LIC-2023-000001"), Acts.TODAY.plusDays(30), TERM_END);

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

    /** One that was told what is missing. */
    public static LicenseApplication deficient() {
        return deficient(Request.NEW_LICENSE);
    }

    private static LicenseApplication deficient(Request request) {
        var application = submitted(request);
        application.findDeficient(
                List.of(new ApplicationEvent.Shortcoming("officerName", "pipl.52.officer", "Name the officer.")),
                firstAssessor());
        return application;
    }

    /** An act of the first caseworker with its reasons. */
    public static Act answering() {
        var act = firstAssessor();
        return Act.now(act.actor(), act.at(), "all.32-2.receipt", "The application shows it in part 2.", act.origin());
    }

    /** An untrue application, with what the applicant said; it concerns nothing that bars. */
    public static Falsity untrue() {
        return new Falsity(
                FalsityKind.FALSE_MATERIAL,
                "It was told on 12 May and said that a clerk had mixed up files.",
                null,
                null);
    }

    /** An application in this state; only a renewal can come into each. */
    public static LicenseApplication at(ApplicationStatus status, Request request) {
        return switch (status) {
            case DRAFT -> draft(request);
            case SUBMITTED -> submitted(request);
            case DEFICIENT -> deficient(request);
            case ACCEPTED -> accepted(request);
            case VETTING -> inVetting(request);
            case RECOMMENDED -> recommended(Recommendation.REFUSE, request);
            case REPRESENTATIONS -> refusalIntended(request);
            case NOT_REQUIRED -> {
                var application = submitted(request);
                application.findNotRequired(LicenseNeed.ANONYMIZED, answering());
                yield application;
            }
            case NOT_COMPETENT -> {
                var application = submitted(request);
                application.findNotCompetent("省通信管理局", answering());
                yield application;
            }
            case NOT_ACCEPTED -> {
                var application = submitted(request);
                application.refuseToAccept(untrue(), RuleBook.builtIn(), answering());
                yield application;
            }
            case GRANTED -> {
                var application = recommended(Recommendation.GRANT, request);
                application.grant(grounds(), List.of(), null, "2025.1", director());
                yield application;
            }
            case DEEMED_GRANTED -> {
                var application = submitted(request);
                application.deemGranted(afterTheTerm());
                yield application;
            }
            case OVERTAKEN -> {
                var application = draft(request);
                application.overtake(Acts.byClock(Acts.TODAY));
                yield application;
            }
            case REFUSED -> {
                var application = refusalIntended(request);
                application.refuse("The list still names it.", RuleBook.builtIn(), director());
                yield application;
            }
            case ABANDONED -> {
                var application = submitted(request);
                application.abandon(applicant());
                yield application;
            }
            case LAPSED -> {
                var application = deficient(request);
                application.lapse(Acts.byClock(Acts.TODAY.plusDays(40)));
                yield application;
            }
        };
    }

    /** The clock, on the day after the term of the license that {@link #RENEWAL} is about. */
    public static Act afterTheTerm() {
        return Acts.byClock(TERM_END.plusDays(1));
    }

    private static LicenseApplication refusalIntended(Request request) {
        var application = recommended(Recommendation.REFUSE, request);
        application.intendRefusal(grounds(), "It stands on the list of violators.", "2025.1", director());
        application.serveIntention(Acts.TODAY, director());
        application.represent("It is another enterprise of that name.", List.of(), applicant());
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
