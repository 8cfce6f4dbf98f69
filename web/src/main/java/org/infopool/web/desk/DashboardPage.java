package org.infopool.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infopool.domain.application.ApplicationStatus;
import org.infopool.domain.application.LicenseApplication;
import org.infopool.domain.vetting.Conclusion;
import org.infopool.ejb.access.PersonNames;
import org.infopool.ejb.desk.Figures;
import org.infopool.ejb.desk.FiguresService;
import org.infopool.web.enforcement.EnforcementTones;
import org.infopool.web.license.LicenseTones;
import org.infopool.web.platform.Address;
import org.infopool.web.platform.BarsView;
import org.infopool.web.platform.BarsView.Figure;
import org.infopool.web.platform.ClockViews;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.Tone;
import org.infopool.web.proceeding.ProceedingTones;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/dashboard.xhtml}: small pictures, each of which opens the list behind it. */
@Named
@RequestScoped
public class DashboardPage {
    @Inject
    private FiguresService service;

    @Inject
    private PersonNames people;

    @Inject
    private ClockViews clocks;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable List<BarsView> pictures;

    /** The pictures, in their order. */
    public List<BarsView> getPictures() {
        var known = pictures;
        if (known == null) {
            known = draw(service.figures());
            pictures = known;
        }
        return known;
    }

    private List<BarsView> draw(Figures figures) {
        return List.of(
                picture(
                        "applications",
                        counted(figures.applications(), "/application/list.xhtml", "status", DashboardPage::tone)),
                BarsView.of(
                        "ages",
                        words.of("desk.dashboard.ages", figures.limit()),
                        words.of("desk.dashboard.ages.label"),
                        words.of("desk.dashboard.figure.applications"),
                        ages(figures)),
                picture("overdue", deadlines(figures.deadlines())),
                picture("workload", workload(figures.workload())),
                picture(
                        "decisions",
                        counted(figures.decisions(), "/decision/list.xhtml", "conclusion", DashboardPage::tone)),
                picture("licenses", counted(figures.licenses(), "/license/list.xhtml", "status", LicenseTones::of)),
                picture("measures", counted(figures.measures(), "/measure/list.xhtml", "status", EnforcementTones::of)),
                picture(
                        "proceedings",
                        counted(figures.proceedings(), "/proceeding/list.xhtml", "status", ProceedingTones::of)));
    }

    private BarsView picture(String key, List<Figure> bars) {
        return BarsView.of(
                key,
                words.of("desk.dashboard." + key),
                words.of("desk.dashboard." + key + ".label"),
                words.of("desk.dashboard." + key + ".figure"),
                bars);
    }

    /** One bar for each value, that leads to the list of what was counted. */
    private <E extends Enum<E>> List<Figure> counted(
            Map<E, Long> counts, String list, String filter, Function<E, Tone> tone) {
        return counts.entrySet().stream()
                .map(count -> new Figure(
                        words.of(count.getKey()),
                        count.getValue(),
                        Address.of(list).with(filter, count.getKey().name()).toString(),
                        tone.apply(count.getKey())))
                .toList();
    }

    private static Tone tone(Conclusion conclusion) {
        return conclusion == Conclusion.REFUSED ? Tone.BAD : Tone.GOOD;
    }

    private static Tone tone(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, NOT_REQUIRED, NOT_COMPETENT, ABANDONED, LAPSED, OVERTAKEN -> Tone.ENDED;
            case SUBMITTED, ACCEPTED, VETTING, RECOMMENDED -> Tone.RUNNING;
            case DEFICIENT, REPRESENTATIONS -> Tone.SOON;
            case NOT_ACCEPTED, REFUSED -> Tone.BAD;
            case GRANTED, DEEMED_GRANTED -> Tone.GOOD;
        };
    }

    private List<Figure> ages(Figures figures) {
        var bars = new ArrayList<Figure>();
        for (var age : figures.ages()) {
            var to = age.to();
            bars.add(new Figure(
                    to == null
                            ? words.of("desk.dashboard.ages.over", figures.limit())
                            : words.of("desk.dashboard.ages.days", age.from(), to),
                    age.applications(),
                    Address.of("/clock/deadlines.xhtml")
                            .with("rule", LicenseApplication.DECIDE)
                            .with("from", age.startFrom())
                            .with("to", age.startTo())
                            .toString(),
                    tone(to, figures.limit())));
        }
        return bars;
    }

    private static Tone tone(@Nullable Long to, long limit) {
        if (to == null) {
            return Tone.BAD;
        }
        return to == limit ? Tone.SOON : Tone.RUNNING;
    }

    private List<Figure> deadlines(List<Figures.DeadlinesOfRule> rules) {
        var bars = new ArrayList<Figure>();
        for (var rule : rules) {
            add(bars, rule.ruleId(), "OVERDUE", rule.overdue(), Tone.BAD);
            add(bars, rule.ruleId(), "SOON", rule.soon(), Tone.SOON);
        }
        return bars;
    }

    private void add(List<Figure> bars, String rule, String due, long count, Tone tone) {
        if (count > 0) {
            bars.add(new Figure(
                    words.of("desk.dashboard.overdue." + due, clocks.label(rule)),
                    count,
                    Address.of("/clock/deadlines.xhtml")
                            .with("rule", rule)
                            .with("due", due)
                            .toString(),
                    tone));
        }
    }

    private List<Figure> workload(List<Figures.Load> loads) {
        var names = people.of(loads.stream().map(Figures.Load::assessor).toList());
        return loads.stream()
                .map(load -> {
                    var name = names.get(load.assessor());
                    return new Figure(
                            name == null ? load.assessor().value() : name.in(language.locale()),
                            load.assessments(),
                            Address.of("/clock/deadlines.xhtml")
                                    .with("rule", LicenseApplication.DECIDE)
                                    .with("assessor", load.assessor().value())
                                    .toString(),
                            Tone.RUNNING);
                })
                .toList();
    }
}
