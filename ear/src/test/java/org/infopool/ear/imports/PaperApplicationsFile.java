package org.infopool.ear.imports;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Files of paper applications by enterprises that do not exist, with Chinese names and valid check digits. The same seed
 * makes the same file. Needs nothing but a JDK: {@code java PaperApplicationsFile.java 2000 2025-05-05 > applications.csv}.
 */
public final class PaperApplicationsFile {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int ACTIVITIES = 3;
    private static final int GROUPS = 4;

    private static final List<String> PLACES = List.of("云海", "澜城", "霁州", "溪岭", "松浦", "鹭湾", "槐安", "岚山");
    private static final String FIRST = "青白墨朱素银晴霜晓暮清明云星雨雪松竹兰桂荷梅枫柳";
    private static final String SECOND = "鸢舟笺砚灯桥亭泉溪石帆钟笛琴棋书画茶禾麦穗露虹岚";
    private static final List<String> TRADES = List.of("信息服务", "网络科技", "数据技术", "文化传媒", "物流", "教育咨询", "健康管理", "软件");
    private static final String FAMILY = "沈顾陆钟陶柏池简祝温";
    private static final String GIVEN = "问渠知微望舒怀瑾听澜若谷";

    private final Random random;
    private final String series;
    private final LocalDate signedOn;

    /**
     * Files of one series.
     *
     * @param series one to four letters and digits that no other file uses, so that no number comes twice
     * @param signedOn the day on which all were signed and received
     */
    public PaperApplicationsFile(String series, LocalDate signedOn) {
        this.series = series;
        this.signedOn = signedOn;
        random = new Random(series.hashCode());
    }

    /** Prints a file: how many rows, the day of signature, and the series, {@code A} unless told. */
    public static void main(String[] arguments) {
        var rows = Integer.parseInt(arguments[0]);
        var signedOn = LocalDate.parse(arguments[1]);
        var series = arguments.length > 2 ? arguments[2] : "A";
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(text(new PaperApplicationsFile(series, signedOn).rows(rows)));
    }

    /** So many good rows. */
    public List<Map<String, String>> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::row).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The names of all columns, in their order. */
    public static List<String> columns() {
        var columns = new ArrayList<>(List.of(
                "uscc",
                "enterprise_name",
                "latin_name",
                "legal_representative",
                "address",
                "contact_email",
                "contact_phone",
                "declaration_number",
                "declaration_signed_on",
                "received_on",
                "business",
                "notice_url",
                "notice_version",
                "officer_name",
                "officer_contact"));
        for (var activity = 1; activity <= ACTIVITIES; activity++) {
            for (var topic : List.of(
                    "purpose",
                    "basis",
                    "categories",
                    "persons",
                    "retention_months",
                    "recipients",
                    "export_channel",
                    "impact_assessed_on")) {
                columns.add("activity" + activity + "_" + topic);
            }
        }
        for (var group = 1; group <= GROUPS; group++) {
            columns.add("statement_" + group);
        }
        return columns;
    }

    /** A file of these rows, with its head. Texts stand in quotation marks. */
    public static String text(List<Map<String, String>> rows) {
        var file = new StringBuilder(String.join(",", columns())).append("\r\n");
        for (var row : rows) {
            file.append(columns().stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return file.toString();
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }

    private Map<String, String> row(int number) {
        var name = sign(FIRST) + sign(SECOND) + sign(FIRST) + sign(SECOND);
        var place = one(PLACES);
        var row = new LinkedHashMap<String, String>();
        row.put("uscc", code(number));
        row.put("enterprise_name", place + name + one(TRADES) + "有限公司");
        row.put("legal_representative", sign(FAMILY) + sign(GIVEN) + sign(GIVEN));
        row.put("address", place + "市" + sign(FIRST) + sign(SECOND) + "路" + (1 + random.nextInt(900)) + "号");
        row.put("contact_email", "office@e" + series.toLowerCase(Locale.ROOT) + number + ".example");
        row.put("contact_phone", "0571-555%04d".formatted(number % 10_000));
        row.put("declaration_number", "PD-" + series + "-%05d".formatted(number));
        row.put("declaration_signed_on", signedOn.toString());
        row.put("received_on", signedOn.toString());
        row.put("business", "为用户保存账户和订单的服务，收集注册时填写的信息。");
        row.put("notice_url", "https://e" + series.toLowerCase(Locale.ROOT) + number + ".example/privacy");
        row.put("notice_version", "1.0");
        row.put("activity1_purpose", "保存账户，完成订单");
        row.put("activity1_basis", "CONTRACT_OR_EMPLOYMENT");
        row.put("activity1_categories", "CONTACT;ACCOUNT");
        row.put("activity1_persons", String.valueOf(1_000 + random.nextInt(90_000)));
        row.put("activity1_retention_months", "12");
        for (var group = 1; group <= GROUPS; group++) {
            row.put("statement_" + group, "本组各项要求均已满足，制度文件随纸质材料提交。");
        }
        return row;
    }

    /** Category 9 (registered with the market regulator), kind 1 (enterprise), a region that is not given out. */
    private String code(int number) {
        var begin = "91990000" + (series + "000").substring(0, 4).replaceAll("[IOSVZ]", "0") + "%05d".formatted(number);
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(begin.charAt(place)) * WEIGHTS[place];
        }
        return begin + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private String sign(String signs) {
        var place = random.nextInt(signs.length());
        return signs.substring(place, place + 1);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
