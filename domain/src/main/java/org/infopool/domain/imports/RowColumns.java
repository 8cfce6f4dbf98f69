package org.infopool.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infopool.domain.rulebook.CriterionGroup;
import org.infopool.domain.rulebook.RuleBook;

/** The columns of a file of paper applications: one row is one application, with up to three activities. */
public final class RowColumns {
    /** How many activities a row has room for; who declares more, fills in the application in the portal. */
    public static final int ACTIVITIES = 3;

    static final String USCC = "uscc";
    static final String NAME = "enterprise_name";
    static final String LATIN_NAME = "latin_name";
    static final String REPRESENTATIVE = "legal_representative";
    static final String ADDRESS = "address";
    static final String EMAIL = "contact_email";
    static final String PHONE = "contact_phone";
    static final String DECLARATION = "declaration_number";
    static final String SIGNED_ON = "declaration_signed_on";
    static final String RECEIVED_ON = "received_on";
    static final String BUSINESS = "business";
    static final String NOTICE_URL = "notice_url";
    static final String NOTICE_VERSION = "notice_version";
    static final String OFFICER_NAME = "officer_name";
    static final String OFFICER_CONTACT = "officer_contact";
    static final String PURPOSE = "purpose";
    static final String BASIS = "basis";
    static final String CATEGORIES = "categories";
    static final String PERSONS = "persons";
    static final String RETENTION = "retention_months";
    static final String RECIPIENTS = "recipients";
    static final String EXPORT = "export_channel";
    static final String ASSESSED_ON = "impact_assessed_on";

    private static final int LONGEST_DATE = 10;

    /** In which columns an activity is told. */
    static final List<String> OF_ACTIVITY =
            List.of(PURPOSE, BASIS, CATEGORIES, PERSONS, RETENTION, RECIPIENTS, EXPORT, ASSESSED_ON);

    /** What an activity must have when it has anything. */
    static final Set<String> REQUIRED_OF_ACTIVITY = Set.of(PURPOSE, BASIS, CATEGORIES, PERSONS, RETENTION);

    private final List<RowColumn> all = new ArrayList<>();

    private RowColumns(List<CriterionGroup> groups) {
        add(USCC, 18, true);
        add(NAME, 200, true);
        add(LATIN_NAME, 200, false);
        add(REPRESENTATIVE, 100, true);
        add(ADDRESS, 300, true);
        add(EMAIL, 254, true);
        add(PHONE, 30, true);
        add(DECLARATION, 60, false);
        add(SIGNED_ON, LONGEST_DATE, false);
        add(RECEIVED_ON, LONGEST_DATE, false);
        add(BUSINESS, 2000, false);
        add(NOTICE_URL, 300, false);
        add(NOTICE_VERSION, 40, false);
        add(OFFICER_NAME, 100, false);
        add(OFFICER_CONTACT, 200, false);
        for (var activity = 1; activity <= ACTIVITIES; activity++) {
            for (var topic : OF_ACTIVITY) {
                all.add(new RowColumn(ofActivity(activity, topic), topic, longest(topic), false, null));
            }
        }
        for (var group : groups) {
            all.add(new RowColumn("statement_" + group.number(), "statement", 4000, false, group.id()));
        }
    }

    private void add(String name, int longest, boolean required) {
        all.add(new RowColumn(name, name, longest, required, null));
    }

    private static int longest(String topic) {
        return switch (topic) {
            case PURPOSE -> 300;
            case RECIPIENTS -> 500;
            case CATEGORIES -> 400;
            case ASSESSED_ON -> LONGEST_DATE;
            default -> 30;
        };
    }

    static String ofActivity(int activity, String topic) {
        return "activity" + activity + "_" + topic;
    }

    /** The columns under this rule book: a statement for each of its groups of criteria. */
    public static RowColumns of(RuleBook rules) {
        return new RowColumns(rules.criteria());
    }

    /** All of them, in the order of the template. */
    public List<RowColumn> all() {
        return List.copyOf(all);
    }

    /** Their names. */
    public List<String> names() {
        return all.stream().map(RowColumn::name).toList();
    }
}
