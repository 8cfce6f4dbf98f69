package org.infopool.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.infopool.domain.license.Renewal;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.desk.YearFigure;
import org.infopool.ejb.desk.YearOfSupervision;
import org.infopool.ejb.desk.YearOfSupervisionService;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.Fact;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.ReaderForm;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/year.xhtml}: what supervision did in a time, every figure with how it was counted. */
@Named
@RequestScoped
public class YearPage {
    private static final String PATH = "/desk/year.xhtml";

    @Inject
    private YearOfSupervisionService years;

    @Inject
    private RuleBooks rules;

    @Inject
    private ListRequest asked;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable YearOfSupervision year;
    private @Nullable String problem;

    /**
     * One kind of duty.
     *
     * @param title what it is called
     * @param article where it stands
     * @param href the duties of this kind
     * @param figures in the order of the columns, in the reader's form
     */
    public record Row(String title, String article, String href, List<String> figures) {}

    private @Nullable LocalDate day(String name) {
        var typed = asked.text(name);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            problem = words.of("rules.problem.day");
            return null;
        }
    }

    private YearOfSupervision year() {
        var known = year;
        if (known == null) {
            try {
                known = years.between(day("from"), day("to"));
            } catch (RuleViolated broken) {
                problem = words.of(broken);
                known = years.between(null, null);
            }
            year = known;
        }
        return known;
    }

    /** What is wrong with the days that were asked for; absent where nothing is. */
    public @Nullable String getProblem() {
        year();
        return problem;
    }

    /** The first day, as a date field takes it. */
    public String getFrom() {
        return year().from().toString();
    }

    /** The last day. */
    public String getTo() {
        return year().to().toString();
    }

    /** The figures of licenses, each with how it was counted. */
    public List<Fact> getLicenses() {
        return List.of(
                licenses("granted", year().granted()),
                licenses("running", year().running()),
                new Fact(
                        words.of("desk.year.renewals", article(Renewal.PERIOD)),
                        ReaderForm.number(year().renewals(), language.locale())));
    }

    private Fact licenses(String what, long count) {
        return new Fact(
                words.of("desk.year." + what), ReaderForm.number(count, language.locale()), "/license/list.xhtml");
    }

    private String article(String rule) {
        return rules.current().parameter(rule).article(language.locale());
    }

    /** The heads of the columns. */
    public YearFigure[] getFigures() {
        return YearFigure.values();
    }

    /** How each figure is counted. */
    public List<Fact> getMeanings() {
        return Arrays.stream(YearFigure.values())
                .map(figure -> new Fact(words.of(figure), words.of("desk.year.how." + figure.name())))
                .toList();
    }

    /** The kinds of duties. */
    public List<Row> getRows() {
        return year().duties().stream()
                .map(duty -> new Row(
                        rules.current().parameter(duty.rule()).title().in(language.locale()),
                        article(duty.rule()),
                        Address.of("/obligation/list.xhtml")
                                .with("duty", duty.rule())
                                .toString(),
                        duty.figures().values().stream()
                                .map(count -> ReaderForm.number(count, language.locale()))
                                .toList()))
                .toList();
    }

    /** Where the page is. */
    public String getPath() {
        return PATH;
    }
}
