package org.infopool.web.license;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infopool.domain.access.Role;
import org.infopool.domain.application.ApplicationNumber;
import org.infopool.domain.license.LicenseNumber;
import org.infopool.domain.license.LicenseTerm;
import org.infopool.ejb.application.LicenseChangeService;
import org.infopool.ejb.license.LicenseDetails;
import org.infopool.ejb.license.LicenseRecord;
import org.infopool.web.platform.ActionView;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.CurrentUser;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** The part of a license's page from which its holder applies for its renewal or its variation. */
@Named
@RequestScoped
public class LicenseChangePage {
    @Inject
    private LicenseChangeService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    /** What its holder may apply for, and what not yet, the renewal first; nothing for everybody else. */
    public List<ActionView> actions(LicenseRecord record, Address here) {
        var license = record.details();
        var actions = new ArrayList<ActionView>();
        if (!user.has(Role.APPLICANT) || license.status().isEnded()) {
            return actions;
        }
        var underWay = service.underWay(license.number());
        var notYet = underWay == null ? notRenewableYet(record) : words.of("license.change.underWay", underWay);
        var renew = new ActionView(words.of("license.change.renew"), here.with("do", "renew"));
        var vary = new ActionView(words.of("license.change.vary"), here.with("do", "vary"));
        var mayVary = license.status().mayVary() && underWay == null;
        actions.add(notYet == null ? renew : renew.notYet(notYet));
        actions.add(
                mayVary
                        ? vary
                        : vary.notYet(
                                underWay == null
                                        ? words.of("license.change.notVariable", words.of(license.status()))
                                        : words.of("license.change.underWay", underWay)));
        return actions;
    }

    private @Nullable String notRenewableYet(LicenseRecord record) {
        var window = record.renewal();
        if (window == null) {
            return words.of(
                    "license.change.notRenewable", words.of(record.details().status()));
        }
        if (record.today().isBefore(window.start())) {
            return words.of("license.change.early", day(window.start()));
        }
        return record.today().isAfter(window.end()) ? words.of("license.change.late", day(window.end())) : null;
    }

    /** Whether the reader is one who may apply. */
    public boolean isHolder() {
        return user.has(Role.APPLICANT);
    }

    /** When it can be renewed, and what is under way about it. */
    public List<Fact> facts(LicenseRecord record) {
        var facts = new ArrayList<Fact>();
        var window = record.renewal();
        if (window != null) {
            facts.add(new Fact(
                    words.of("license.view.renewal"),
                    words.of("license.view.renewal.value", day(window.start()), day(window.end()))));
        }
        var underWay = service.underWay(record.details().number());
        if (underWay != null) {
            facts.add(new Fact(words.of("license.change.open"), underWay.value(), page(underWay)));
        }
        return facts;
    }

    private @Nullable String page(ApplicationNumber application) {
        return user.has(Role.INSPECTOR)
                ? null
                : Address.of("/application/view.xhtml")
                        .with("number", application)
                        .toString();
    }

    /** The terms of a license that was renewed, the first one first; nothing of one that was not. */
    List<String> terms(LicenseDetails license) {
        return license.terms().size() < 2
                ? List.of()
                : license.terms().stream().map(this::term).toList();
    }

    private String term(LicenseTerm term) {
        return words.of(
                term.isDeemed() ? "license.change.term.deemed" : "license.change.term",
                day(term.period().start()),
                day(term.period().end()),
                term.application().value());
    }

    private String day(LocalDate day) {
        return ReaderForm.day(day, language.locale());
    }

    /** Begins the application for its renewal, and goes to its form. */
    public String renew(String number) {
        return form(service.renew(new LicenseNumber(number)));
    }

    /** Begins the application for its variation, and goes to its form. */
    public String vary(String number) {
        return form(service.vary(new LicenseNumber(number)));
    }

    private static String form(ApplicationNumber application) {
        return Address.of("/application/edit.xhtml").with("number", application).asOutcome();
    }
}
