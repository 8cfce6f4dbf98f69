package org.infopool.domain.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.DataCategories;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.PaperApplication;
import org.infopool.domain.application.PaperDeclaration;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.domain.application.ProcessingBasis;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, or everything that is wrong with it by itself. Pure: same cells, same columns, same day, same answer;
 * what else there is in the file and in the register, others know.
 */
public final class RowReading {
    /** With these a cell begins that a spreadsheet would compute; the wide forms of Chinese keyboards too. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    /** The column that a rule about the enterprise's facts or the form is about. */
    private static final Map<String, String> COLUMN_OF_RULE = Map.ofEntries(
            Map.entry("enterprise.nameLength", RowColumns.NAME),
            Map.entry("enterprise.latinNameLength", RowColumns.LATIN_NAME),
            Map.entry("enterprise.representativeLength", RowColumns.REPRESENTATIVE),
            Map.entry("enterprise.addressLength", RowColumns.ADDRESS),
            Map.entry("enterprise.emailForm", RowColumns.EMAIL),
            Map.entry("enterprise.phoneForm", RowColumns.PHONE),
            Map.entry("paper.numberLength", RowColumns.DECLARATION),
            Map.entry("paper.receivedBeforeSigned", RowColumns.RECEIVED_ON),
            Map.entry("application.noticeAddress", RowColumns.NOTICE_URL),
            Map.entry("activity.purposeLength", RowColumns.PURPOSE),
            Map.entry("activity.noCategory", RowColumns.CATEGORIES),
            Map.entry("activity.persons", RowColumns.PERSONS),
            Map.entry("activity.retention", RowColumns.RETENTION),
            Map.entry("activity.recipientsLength", RowColumns.RECIPIENTS));

    private final RowColumns columns;
    private final Map<String, String> cells;
    private final LocalDate today;
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();

    private RowReading(RowColumns columns, Map<String, String> cells, LocalDate today) {
        this.columns = columns;
        this.cells = cells;
        this.today = today;
    }

    /** What came of it: an application, or reasons to refuse the row, one or more. */
    public record Result(@Nullable PaperApplication application, List<RowFault> faults) {}

    /** Reads the cells of a row, by the names of their columns. */
    public static Result of(Map<String, String> cells, RowColumns columns, LocalDate today) {
        var reading = new RowReading(columns, cells, today);
        reading.checkCells();
        var application = reading.application();
        return reading.faults.isEmpty()
                ? new Result(application, List.of())
                : new Result(null, List.copyOf(reading.faults));
    }

    private String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private void fault(String column, RuleViolated broken) {
        faulty.add(column);
        faults.add(new RowFault(column, cells.getOrDefault(column, ""), broken));
    }

    private void checkCells() {
        for (var column : columns.all()) {
            var cell = cells.getOrDefault(column.name(), "");
            var control = cell.chars()
                    .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                    .findFirst();
            if (control.isPresent()) {
                fault(column.name(), new RuleViolated("import.control", "U+%04X".formatted(control.getAsInt())));
            } else if (isFormula(column, cell)) {
                fault(column.name(), new RuleViolated("import.formula", cell.substring(0, 1)));
            } else if (cell.strip().length() > column.longest()) {
                fault(
                        column.name(),
                        new RuleViolated(
                                "import.tooLong", column.longest(), cell.strip().length()));
            } else if (column.required() && cell.isBlank()) {
                fault(column.name(), new RuleViolated("import.required"));
            }
        }
    }

    private static boolean isFormula(RowColumn column, String cell) {
        // A phone number may begin with the sign of its country.
        return !cell.isEmpty()
                && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
                && !(column.name().equals(RowColumns.PHONE) && cell.matches("\\+[0-9][0-9 -]*"));
    }

    private @Nullable PaperApplication application() {
        var uscc = uscc();
        var facts = facts();
        var declaration = declaration();
        var form = form();
        return uscc == null || facts == null || form == null
                ? null
                : new PaperApplication(uscc, facts, form, declaration);
    }

    private boolean areGood(String... names) {
        return Arrays.stream(names).noneMatch(faulty::contains);
    }

    /** Makes a value of cells that are good so far; what its rule refuses, is told for its column. */
    private <T> @Nullable T made(Supplier<T> value, Function<String, String> columnOf) {
        try {
            return value.get();
        } catch (RuleViolated broken) {
            fault(columnOf.apply(COLUMN_OF_RULE.getOrDefault(broken.ruleKey(), "")), broken);
            return null;
        }
    }

    private @Nullable UnifiedSocialCreditCode uscc() {
        if (!areGood(RowColumns.USCC)) {
            return null;
        }
        var flaw = UnifiedSocialCreditCode.flaw(text(RowColumns.USCC)).orElse(null);
        if (flaw != null) {
            fault(
                    RowColumns.USCC,
                    switch (flaw) {
                        case LENGTH -> new RuleViolated("import.usccLength");
                        case CHARACTER -> new RuleViolated("import.usccCharacter");
                        case CHECK_DIGIT -> new RuleViolated("import.usccCheckDigit");
                    });
            return null;
        }
        return new UnifiedSocialCreditCode(text(RowColumns.USCC));
    }

    private @Nullable EnterpriseFacts facts() {
        return areGood(
                        RowColumns.NAME,
                        RowColumns.LATIN_NAME,
                        RowColumns.REPRESENTATIVE,
                        RowColumns.ADDRESS,
                        RowColumns.EMAIL,
                        RowColumns.PHONE)
                ? made(
                        () -> new EnterpriseFacts(
                                text(RowColumns.NAME),
                                text(RowColumns.LATIN_NAME),
                                text(RowColumns.REPRESENTATIVE),
                                text(RowColumns.ADDRESS),
                                text(RowColumns.EMAIL),
                                text(RowColumns.PHONE)),
                        Function.identity())
                : null;
    }

    private @Nullable PaperDeclaration declaration() {
        var number = text(RowColumns.DECLARATION);
        var signedOn = pastDay(RowColumns.SIGNED_ON);
        var receivedOn = pastDay(RowColumns.RECEIVED_ON);
        if (number.isEmpty()) {
            for (var column : List.of(RowColumns.SIGNED_ON, RowColumns.RECEIVED_ON)) {
                if (!text(column).isEmpty() && areGood(column)) {
                    fault(column, new RuleViolated("import.withoutDeclaration"));
                }
            }
            return null;
        }
        if (text(RowColumns.SIGNED_ON).isEmpty()) {
            fault(RowColumns.SIGNED_ON, new RuleViolated("import.declarationWithoutDate"));
        }
        if (signedOn == null || !areGood(RowColumns.DECLARATION, RowColumns.SIGNED_ON, RowColumns.RECEIVED_ON)) {
            return null;
        }
        return made(
                () -> new PaperDeclaration(number, signedOn, receivedOn == null ? today : receivedOn),
                Function.identity());
    }

    private @Nullable LocalDate pastDay(String column) {
        var text = text(column);
        if (text.isEmpty() || !areGood(column)) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (!day.isAfter(today)) {
                return day;
            }
            fault(column, new RuleViolated("import.future", today));
        } catch (DateTimeException noDay) {
            fault(column, new RuleViolated("import.noDate"));
        }
        return null;
    }

    private @Nullable ApplicationForm form() {
        var activities = new ArrayList<ProcessingActivity>();
        for (var activity = 1; activity <= RowColumns.ACTIVITIES; activity++) {
            var declared = activity(activity);
            if (declared != null) {
                activities.add(declared);
            }
        }
        var statements = new HashMap<String, String>();
        for (var column : columns.all()) {
            if (column.group() != null && areGood(column.name())) {
                statements.put(column.group(), text(column.name()));
            }
        }
        return areGood(
                        RowColumns.BUSINESS,
                        RowColumns.NOTICE_URL,
                        RowColumns.NOTICE_VERSION,
                        RowColumns.OFFICER_NAME,
                        RowColumns.OFFICER_CONTACT)
                ? made(
                        () -> new ApplicationForm(
                                text(RowColumns.BUSINESS),
                                text(RowColumns.NOTICE_URL),
                                text(RowColumns.NOTICE_VERSION),
                                text(RowColumns.OFFICER_NAME),
                                text(RowColumns.OFFICER_CONTACT),
                                activities,
                                statements),
                        Function.identity())
                : null;
    }

    /** The activity of that number; absent where the row tells none, or a wrong one. */
    private @Nullable ProcessingActivity activity(int number) {
        var names = RowColumns.OF_ACTIVITY.stream()
                .map(topic -> RowColumns.ofActivity(number, topic))
                .toList();
        if (names.stream().allMatch(name -> text(name).isEmpty())) {
            return null;
        }
        for (var topic : RowColumns.OF_ACTIVITY) {
            var name = RowColumns.ofActivity(number, topic);
            if (RowColumns.REQUIRED_OF_ACTIVITY.contains(topic) && text(name).isEmpty() && areGood(name)) {
                fault(name, new RuleViolated("import.requiredOfActivity", number));
            }
        }
        var basis = choice(RowColumns.ofActivity(number, RowColumns.BASIS), ProcessingBasis.class);
        var categories = categories(RowColumns.ofActivity(number, RowColumns.CATEGORIES));
        var persons = count(RowColumns.ofActivity(number, RowColumns.PERSONS));
        var retention = count(RowColumns.ofActivity(number, RowColumns.RETENTION));
        var channelColumn = RowColumns.ofActivity(number, RowColumns.EXPORT);
        var channel = text(channelColumn).isEmpty() ? ExportChannel.NONE : choice(channelColumn, ExportChannel.class);
        var assessedOn = pastDay(RowColumns.ofActivity(number, RowColumns.ASSESSED_ON));
        if (basis == null
                || categories == null
                || persons == null
                || retention == null
                || channel == null
                || names.stream().anyMatch(faulty::contains)) {
            return null;
        }
        return made(
                () -> new ProcessingActivity(
                        text(RowColumns.ofActivity(number, RowColumns.PURPOSE)),
                        basis,
                        categories,
                        persons,
                        (int) Math.min(retention, Integer.MAX_VALUE),
                        text(RowColumns.ofActivity(number, RowColumns.RECIPIENTS)),
                        channel,
                        assessedOn),
                topic -> RowColumns.ofActivity(number, topic));
    }

    private <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        var text = text(column);
        if (text.isEmpty() || !areGood(column)) {
            return null;
        }
        var chosen = named(text, type);
        if (chosen == null) {
            fault(column, new RuleViolated("import.unknown", text, names(type)));
        }
        return chosen;
    }

    private @Nullable DataCategories categories(String column) {
        if (text(column).isEmpty() || !areGood(column)) {
            return null;
        }
        var chosen = new ArrayList<DataCategory>();
        for (var name : text(column).split(";", -1)) {
            var category = named(name.strip(), DataCategory.class);
            if (category == null) {
                fault(column, new RuleViolated("import.unknown", name.strip(), names(DataCategory.class)));
                return null;
            }
            chosen.add(category);
        }
        return new DataCategories(chosen);
    }

    private static <E extends Enum<E>> @Nullable E named(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private @Nullable Long count(String column) {
        var text = text(column);
        if (text.isEmpty() || !areGood(column)) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}")) {
            fault(column, new RuleViolated("import.noCount"));
            return null;
        }
        return Long.valueOf(text);
    }
}
