package org.infopool.domain.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.infopool.domain.access.Role;
import org.infopool.domain.shared.PersonNumber;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for: an enterprise with everybody who acts for it, one person, or everybody in a role.
 *
 * @param key the unified social credit code, the person's number, or the role's name
 */
public record Addressee(Kind kind, String key) {
    /** What an addressee is. */
    public enum Kind {
        ENTERPRISE,
        PERSON,
        ROLE
    }

    /** Everybody who acts for the enterprise with this unified social credit code. */
    public static Addressee enterprise(String unifiedSocialCreditCode) {
        return new Addressee(Kind.ENTERPRISE, unifiedSocialCreditCode);
    }

    /** One person. */
    public static Addressee person(PersonNumber number) {
        return new Addressee(Kind.PERSON, number.value());
    }

    /** Everybody in a role. */
    public static Addressee role(Role role) {
        return new Addressee(Kind.ROLE, role.name());
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }

    /** Stores the addressee as text. */
    @Converter(autoApply = true)
    public static class AsText implements AttributeConverter<@Nullable Addressee, @Nullable String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Addressee addressee) {
            return addressee == null ? null : addressee.toString();
        }

        @Override
        public @Nullable Addressee convertToEntityAttribute(@Nullable String text) {
            if (text == null) {
                return null;
            }
            int colon = text.indexOf(':');
            return new Addressee(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
        }
    }
}
