package org.infopool.domain.rulebook;

import java.util.Optional;
import org.infopool.domain.access.OfficeLevel;
import org.infopool.domain.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What an article allows as a fine.
 *
 * @param code how it is called outside, {@code PIPL-66-1}
 * @param currency the ISO 4217 code of its sums
 * @param unit what it allows for an organization
 * @param person what it allows for a person
 * @param turnover the part of the turnover that a unit's fine may reach instead of the fixed cap
 * @param limbs how the fixed cap and the part of the turnover go together
 * @param refusal whether refusal to correct must be proven
 * @param level the lowest level that may use it; absent where every level may
 * @param onTheSpot whether more than the cap is not forbidden but asks for the ordinary procedure
 */
public record FineBasis(
        String id,
        String code,
        String currency,
        Range unit,
        Range person,
        @Nullable Part turnover,
        Limbs limbs,
        Refusal refusal,
        @Nullable OfficeLevel level,
        boolean onTheSpot) {

    /**
     * From and up to how much, both included; each with the id of the parameter that says so.
     *
     * @param minimumId absent where there is no minimum
     */
    public record Range(@Nullable String minimumId, String maximumId) {
        /** The id of the minimum, where there is one. */
        public Optional<String> minimum() {
            return Optional.ofNullable(minimumId);
        }
    }

    /** A part of the turnover, by the id of the parameter that says how much. */
    public record Part(String rateId) {}

    /** How a fixed cap and a part of the turnover go together. */
    public enum Limbs implements Coded {
        /** There is no other cap than the fixed one. */
        FIXED_ONLY("fixed_only"),
        /** The decision names the one it uses. */
        CHOICE("choice"),
        /** The higher of both counts. */
        HIGHER("higher");

        private final String code;

        Limbs(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether refusal to correct must be proven. */
    public enum Refusal implements Coded {
        NOT_NEEDED("not_needed"),
        /** Refusal, or serious circumstances instead. */
        UNLESS_SERIOUS("unless_serious"),
        ALWAYS("always");

        private final String code;

        Refusal(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
