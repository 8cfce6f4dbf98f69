package org.infopool.ejb.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infopool.domain.application.ApplicationForm;
import org.infopool.domain.application.DataCategories;
import org.infopool.domain.application.DataCategory;
import org.infopool.domain.application.ExportChannel;
import org.infopool.domain.application.ProcessingActivity;
import org.infopool.domain.application.ProcessingBasis;
import org.infopool.domain.enterprise.EnterpriseFacts;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;

/** The enterprises of the demonstration. All are invented, in a province that does not exist; their codes have valid check digits. */
@SuppressWarnings("ImmutableEnumChecker") // List.of and ProcessingActivity never change, which their types do not say
enum DemoEnterprise {
    TEA(
            "applicant1",
            "91990100MA7YH0011X",
            "云海清茶电子商务有限公司",
            "Yunhai Clear Tea E-Commerce Co., Ltd.",
            "温如玉",
            "Wen Ruyu",
            "An online shop for tea: orders, delivery and customer service for private customers all over the country.",
            List.of(
                    activity("Taking and delivering orders", 2_400_000, DataCategory.IDENTITY, DataCategory.CONTACT),
                    activity(
                            "Payment and refunds",
                            1_900_000,
                            DataCategory.TRANSACTION,
                            DataCategory.FINANCIAL_ACCOUNT))),
    CARE(
            "applicant2",
            "91990100MA7YH002XM",
            "澜城康护医疗科技有限公司",
            "Lancheng Kanghu Medical Technology Co., Ltd.",
            "段知秋",
            "Duan Zhiqiu",
            "Remote care for patients with chronic illnesses: measurements at home, video consultations, reminders.",
            List.of(
                    activity("Care of patients at home", 86_000, DataCategory.IDENTITY, DataCategory.HEALTH),
                    activity(
                            "Care of children under fourteen",
                            3_200,
                            DataCategory.HEALTH,
                            DataCategory.MINOR_UNDER_14))),
    RIDE(
            "applicant3",
            "91990100MA7YH0038M",
            "云海行迹出行服务有限公司",
            "Yunhai Trace Mobility Services Co., Ltd.",
            "柏舟",
            "Bai Zhou",
            "Ride sharing and rented bicycles: routes, payment and safety of passengers.",
            List.of(activity(
                    "Arranging and charging rides",
                    12_600_000,
                    DataCategory.IDENTITY,
                    DataCategory.LOCATION_TRACK,
                    DataCategory.TRANSACTION))),
    BOOKS(
            "qingshu",
            "91990102MA7YH0046D",
            "青书数字出版有限公司",
            "Qingshu Digital Publishing Co., Ltd.",
            "梅疏影",
            "Mei Shuying",
            "Electronic books and reading circles for adults.",
            List.of(activity("Reading accounts", 420_000, DataCategory.ACCOUNT, DataCategory.CONTACT))),
    SCHOOL(
            "xueyuan",
            "91990103MA7YH0054N",
            "学园在线教育科技有限公司",
            "Xueyuan Online Education Technology Co., Ltd.",
            "容与",
            "Rong Yu",
            "Online lessons for pupils of secondary schools.",
            List.of(activity("Lessons and homework", 650_000, DataCategory.ACCOUNT, DataCategory.MINOR_14_TO_18))),
    PARCEL(
            "sudi",
            "91990104MA7YH00620",
            "速递通物流有限公司",
            "Suditong Logistics Co., Ltd.",
            "楚江",
            "Chu Jiang",
            "Parcels between the cities of the province.",
            List.of(activity("Delivery of parcels", 3_100_000, DataCategory.IDENTITY, DataCategory.CONTACT))),
    WAVES(
            "tingtao",
            "91990105MA7YH00709",
            "听涛导航地图有限公司",
            "Tingtao Maps and Navigation Co., Ltd.",
            "江望月",
            "Jiang Wangyue",
            "Maps and navigation for drivers and walkers.",
            List.of(activity("Showing the way", 640_000, DataCategory.ACCOUNT, DataCategory.LOCATION_TRACK)));

    private final String account;
    private final String uscc;
    private final String name;
    private final String latinName;
    private final String personZh;
    private final String personLatin;
    private final String business;
    private final List<ProcessingActivity> activities;

    DemoEnterprise(
            String account,
            String uscc,
            String name,
            String latinName,
            String personZh,
            String personLatin,
            String business,
            List<ProcessingActivity> activities) {
        this.account = account;
        this.uscc = uscc;
        this.name = name;
        this.latinName = latinName;
        this.personZh = personZh;
        this.personLatin = personLatin;
        this.business = business;
        this.activities = activities;
    }

    private static ProcessingActivity activity(String purpose, long persons, DataCategory... categories) {
        var kinds = DataCategories.of(categories);
        return new ProcessingActivity(
                purpose,
                kinds.anySensitive() ? ProcessingBasis.CONSENT : ProcessingBasis.CONTRACT_OR_EMPLOYMENT,
                kinds,
                persons,
                36,
                "",
                ExportChannel.NONE,
                kinds.anySensitive() ? LocalDate.of(2024, 11, 4) : null);
    }

    /** The name of its account. */
    String account() {
        return account;
    }

    /** Whether its account is one of those that a visitor of the demonstration is given. */
    boolean isPlayed() {
        return account.startsWith("applicant");
    }

    UnifiedSocialCreditCode uscc() {
        return new UnifiedSocialCreditCode(uscc);
    }

    String personZh() {
        return personZh;
    }

    String personLatin() {
        return personLatin;
    }

    String email() {
        return "compliance@" + account + ".example";
    }

    EnterpriseFacts facts() {
        return new EnterpriseFacts(
                name, latinName, personZh, "云海省澜城市望江路 " + houseNumber() + " 号", email(), "0990-5550" + houseNumber());
    }

    private int houseNumber() {
        return Math.floorMod(uscc.hashCode(), 800) + 100;
    }

    /** What it applies with. */
    ApplicationForm form() {
        return new ApplicationForm(
                business,
                "https://" + account + ".example/privacy",
                "2025-1",
                personLatin,
                email(),
                activities,
                Map.of(
                        "pool.vetting.1",
                        "无行政处罚记录，未列入经营异常名录或者严重违法失信名单。No penalties; on no list of abnormal operations.",
                        "pool.vetting.2",
                        "设有个人信息保护制度、机构和负责人，每年培训并考核。Rules, organization and officer; training every year.",
                        "pool.vetting.3",
                        "网络安全等级保护三级，传输和存储加密，每年演练。Graded protection level 3; encryption; yearly drills.",
                        "pool.vetting.4",
                        "线上受理查阅、更正、删除和撤回同意，十五日内答复。Requests are taken online and answered within 15 days."));
    }
}
