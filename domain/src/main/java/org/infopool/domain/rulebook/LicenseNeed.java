package org.infopool.domain.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether somebody needs a license to process information about people, and if not, why not. */
public enum LicenseNeed {
    /** A license of the pool is needed. */
    LICENSE,
    /** A state organ is registered, not licensed. */
    REGISTRATION,
    /** No information about people who can be identified is processed. */
    NO_PERSONAL_INFORMATION,
    /** The information is anonymized, and stays so only while that cannot be undone. */
    ANONYMIZED,
    /** A natural person processes it for personal or family affairs. */
    PRIVATE_AFFAIRS,
    /** It is processed abroad, and is not aimed at people in the country. */
    ABROAD,
    /** The pool does not hold there: no pilot is declared for that place. */
    OUTSIDE_PILOT;

    private static final String GROUNDS = "pool.need.grounds";
    private static final String REPRESENTATIVE = "pipl.53.overseas";
    private static final String REVIEW = "pool.anonymization.review";

    /** Who processes. */
    public enum Processor {
        ENTERPRISE,
        STATE_ORGAN,
        NATURAL_PERSON
    }

    /** What is processed. */
    public enum Information {
        /** Something about people who are or can be identified. */
        PERSONAL,
        ANONYMIZED,
        /** Nothing about people. */
        NONE
    }

    /** Where it is processed. */
    public enum Place {
        /** Where the declared pilot of the pool holds. */
        PILOT,
        /** Elsewhere in the country. */
        ELSEWHERE,
        ABROAD
    }

    /**
     * What the answer hangs on.
     *
     * @param privateAffairs whether a natural person does it for personal or family affairs
     * @param aimedAtCountry whether it serves to offer goods or services to people in the country, or to assess them
     */
    public record Facts(
            Processor processor,
            Information information,
            boolean privateAffairs,
            Place place,
            boolean aimedAtCountry) {}

    /** The answer for these facts, as the rule book stands. */
    public static Reasoned<LicenseNeed> of(RuleBook book, Facts facts) {
        var need = need(book, facts);
        return Reasoned.of(need, () -> reasons(book, facts, need));
    }

    private static LicenseNeed need(RuleBook book, Facts facts) {
        if (facts.information() == Information.NONE) {
            return NO_PERSONAL_INFORMATION;
        }
        if (facts.information() == Information.ANONYMIZED) {
            return ANONYMIZED;
        }
        if (facts.processor() == Processor.NATURAL_PERSON && facts.privateAffairs()) {
            return PRIVATE_AFFAIRS;
        }
        if (facts.place() == Place.ABROAD && !facts.aimedAtCountry()) {
            return ABROAD;
        }
        if (book.pilot().isEmpty() || facts.place() == Place.ELSEWHERE) {
            return OUTSIDE_PILOT;
        }
        return facts.processor() == Processor.STATE_ORGAN ? REGISTRATION : LICENSE;
    }

    private static List<Reason> reasons(RuleBook book, Facts facts, LicenseNeed need) {
        var reasons = new ArrayList<Reason>();
        if (need != NO_PERSONAL_INFORMATION && need != ANONYMIZED) {
            reasons.add(reason(
                    book,
                    NO_PERSONAL_INFORMATION.ground(book),
                    "reason.need.personal",
                    "information",
                    facts.information()));
        }
        if (facts.place() == Place.ABROAD && facts.aimedAtCountry() && need != PRIVATE_AFFAIRS) {
            reasons.add(reason(book, ABROAD.ground(book), "reason.need.aimed", "place", facts.place()));
        }
        reasons.add(Reason.of(book, need.ground(book), "reason.need." + need, List.of(), inputs(facts), ""));
        if (need == ANONYMIZED) {
            reasons.add(reason(book, REVIEW, "reason.need.review", "information", facts.information()));
        }
        if (need == LICENSE && facts.place() == Place.ABROAD) {
            reasons.add(reason(book, REPRESENTATIVE, "reason.need.representative", "place", facts.place()));
        }
        return reasons;
    }

    private static Reason reason(RuleBook book, String rule, String key, String name, Enum<?> value) {
        return Reason.of(book, rule, key, List.of(), Reason.inputs(name, value), "");
    }

    private static Map<String, Object> inputs(Facts facts) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("processor", facts.processor());
        inputs.put("information", facts.information());
        inputs.put("privateAffairs", facts.privateAffairs());
        inputs.put("place", facts.place());
        inputs.put("aimedAtCountry", facts.aimedAtCountry());
        return inputs;
    }

    /** Whether nothing of the pool has to be asked for: neither a license nor a registration. */
    public boolean isNone() {
        return this != LICENSE && this != REGISTRATION;
    }

    /** The rule book id of the article behind this answer. */
    public String ground(RuleBook book) {
        return Objects.requireNonNull(book.mapping(GROUNDS).get(name()), name());
    }
}
