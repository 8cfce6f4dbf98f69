package org.infopool.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of a password, for a while. Only its hash is known here. */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "username")
    private String username;

    @Column(name = "account_events")
    private int accountEvents;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    /** A token for the account as it is now: any change of the account ends it. */
    public ApiToken(String hash, Account account, Instant issuedAt, Instant expiresAt) {
        this.hash = hash;
        this.username = account.username();
        this.accountEvents = account.events();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** Whether it stands for the account, of which {@code accountEvents} things have happened, at that time. */
    public boolean isGood(int accountEvents, Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && this.accountEvents == accountEvents;
    }

    /** Ends it, once. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** SHA-256 of the token, in hex. */
    public String hash() {
        return hash;
    }

    public String username() {
        return username;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
