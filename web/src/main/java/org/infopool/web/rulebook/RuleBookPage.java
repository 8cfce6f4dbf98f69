package org.infopool.web.rulebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.infopool.domain.rulebook.LegalStatus;
import org.infopool.domain.rulebook.Parameter;
import org.infopool.domain.rulebook.RuleBook;
import org.infopool.domain.rulebook.Value;
import org.infopool.domain.rulebook.Verification;
import org.infopool.ejb.rulebook.RuleBooks;
import org.infopool.web.platform.Language;
import org.infopool.web.platform.ListRequest;
import org.infopool.web.platform.ListView;
import org.infopool.web.platform.PageWords;
import org.infopool.web.platform.StatusView;
import org.infopool.web.platform.Tone;
import org.jspecify.annotations.Nullable;

/** Backs {@code rulebook/list.xhtml}: every rule with its article, what it sets, and how far it was made sure. */
@Named
@RequestScoped
public class RuleBookPage {
    private static final int ROWS = 100;

    @Inject
    private RuleBooks rules;

    @Inject
    private ListRequest asked;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    private @Nullable ListView<Parameter> list;

    /** The rules that the address asks for. */
    public ListView<Parameter> getList() {
        var known = list;
        if (known == null) {
            known = read();
            list = known;
        }
        return known;
    }

    private ListView<Parameter> read() {
        var status = asked.choice("status", LegalStatus.class).orElse(null);
        var verified = asked.choice("verification", Verification.class).orElse(null);
        var all = rules.current().parameters().stream()
                .filter(rule -> status == null || rule.status() == status)
                .filter(rule -> verified == null || rule.verification() == verified)
                .filter(this::matches)
                .toList();
        var from = place(all);
        var to = Math.min(all.size(), from + ROWS);
        return asked.list(
                        "rulebook.list",
                        all.subList(from, to),
                        to < all.size() ? all.get(to - 1).id() : null,
                        all.size(),
                        false)
                .searchable()
                .filter("status", LegalStatus.values())
                .filter("verification", Verification.values())
                .column("rule")
                .column("article")
                .column("value")
                .column("status")
                .column("from")
                .column("verification");
    }

    /** Where the page begins: after the rule named, or at the start where that is none of these. */
    private int place(List<Parameter> all) {
        var after = asked.after();
        for (var i = 0; after != null && i < all.size(); i++) {
            if (all.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean matches(Parameter rule) {
        var query = asked.query();
        if (query == null) {
            return true;
        }
        var wanted = query.toLowerCase(Locale.ROOT);
        return List.of(
                        rule.id(),
                        rule.title().english(),
                        rule.title().chinese(),
                        rule.article(Locale.ENGLISH),
                        rule.article(Locale.SIMPLIFIED_CHINESE),
                        rule.instrument().name().english(),
                        rule.instrument().name().chinese())
                .stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Which rule book this is. */
    public String getVersion() {
        return words.of(
                "rulebook.list.version", book().version(), book().calendar().version());
    }

    /** The declared pilot in words; absent where there is none. */
    public @Nullable String getPilot() {
        return book().pilot()
                .map(pilot -> words.of(
                        "rulebook.list.pilot", pilot.instrument(), pilot.territoryName(), pilot.from(), pilot.to()))
                .orElse(null);
    }

    private RuleBook book() {
        return rules.current();
    }

    /** What it says. */
    public String title(Parameter rule) {
        return rule.title().in(language.locale());
    }

    /** Where it stands. */
    public String article(Parameter rule) {
        return rule.article(language.locale());
    }

    /** The instrument in full. */
    public String instrument(Parameter rule) {
        return rule.instrument().name().in(language.locale());
    }

    /** How binding it is. */
    public StatusView status(Parameter rule) {
        return StatusView.of(
                rule.status(),
                switch (rule.status()) {
                    case IN_FORCE -> Tone.GOOD;
                    case PROPOSED, DRAFT -> Tone.SOON;
                    case REPEALED -> Tone.ENDED;
                });
    }

    /** What it sets, in words. */
    public String value(Parameter rule) {
        return switch (rule.value()) {
            case Value.Provision ignored -> words.of("rulebook.value.provision");
            case Value.Period period ->
                words.of(
                        "rulebook.value.period",
                        period.period().span(),
                        period.period().side());
            case Value.Sum sum -> words.of("rulebook.value.any", sum.amount());
            case Value.Limit limit ->
                words.of(
                        "rulebook.value.limit",
                        limit.threshold().comparison(),
                        limit.threshold().value(),
                        unit(limit.threshold().unit()));
            case Value.Count count -> words.of("rulebook.value.count", count.number(), unit(count.unit()));
            case Value.Fraction fraction -> words.of("rulebook.value.any", fraction.rate());
            case Value.Choices choices -> String.join(", ", choices.codes());
            case Value.Mapping mapping ->
                words.of("rulebook.value.mapping", mapping.classes().size());
            case Value.Weights weights ->
                weights.weights().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
            case Value.Levels levels ->
                levels.scale().steps().stream()
                        .map(step -> step.from() + " → " + step.level())
                        .collect(Collectors.joining(", "));
            case Value.Fine fine -> fine.basis().code();
            case Value.Rungs rungs ->
                words.of("rulebook.value.rungs", rungs.ladder().rungs().size());
            case Value.Days days ->
                words.of(
                        "rulebook.value.days",
                        String.valueOf(days.year().year()),
                        days.year().offDays().size(),
                        days.year().makeUpWorkdays().size());
            case Value.YearlyDay yearly ->
                words.of(
                        "rulebook.value.yearly",
                        yearly.day().getMonthValue(),
                        yearly.day().getDayOfMonth());
            case Value.Recurring ignored -> words.of("rulebook.value.recurring");
            case Value.Group group -> words.of("rulebook.value.group", group.number());
            case Value.Item item ->
                words.of("rulebook.value.item", item.criterion().weight());
            case Value.Point point ->
                words.of("rulebook.value.point", point.item().number());
            case Value.Offense offense -> offense.type().code();
        };
    }

    private String unit(String unit) {
        var key = "rulebook.unit." + unit;
        return words.has(key) ? words.of(key) : unit;
    }
}
