package org.infopool.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.infopool.domain.access.OfficeNumber;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.enterprise.UnifiedSocialCreditCode;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.DomainEvent;
import org.infopool.domain.journal.EventReference;
import org.infopool.domain.journal.Recorded;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.journal.SubjectKind;
import org.infopool.domain.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are told, on one way. Written in the transaction of what it tells, delivered afterwards; what it
 * says never changes.
 */
@Entity
@Table(name = "notice")
public class Notice extends Recorded {
    /** After so many failures, about a day and a half, it is given up. */
    private static final int MOST_FAILURES = 12;

    @Column(name = "number", nullable = false, updatable = false)
    private NoticeNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind", nullable = false, updatable = false)
    private SubjectKind aboutKind;

    @Column(name = "about_number", nullable = false, updatable = false)
    private String aboutNumber;

    @Column(name = "cause", nullable = false, updatable = false)
    private EventReference cause;

    @Column(name = "addressee", nullable = false, updatable = false)
    private Addressee addressee;

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_mode", nullable = false, updatable = false)
    private NoticeMode mode;

    /** The e-mail address; absent in the portal. */
    @Column(name = "address", updatable = false)
    private @Nullable String address;

    /** Whether the addressee has agreed to be served in this way. */
    @Column(name = "serves", nullable = false, updatable = false)
    private boolean serves;

    @Embedded
    private NoticeText text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private NoticeState state;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "proof")
    private @Nullable String proof;

    /** Whether it counts only from the day on which it is served. */
    @Column(name = "must_serve", nullable = false, updatable = false)
    private boolean mustServe;

    /** On whom it is to be served; absent where it need not be, or the addressee is no enterprise. */
    @Column(name = "uscc", updatable = false)
    private @Nullable UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name", updatable = false)
    private @Nullable String enterpriseName;

    @Column(name = "office", updatable = false)
    private @Nullable OfficeNumber office;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    /** How it was served; absent until it was, and where it need not be. */
    @Enumerated(EnumType.STRING)
    @Column(name = "service_mode")
    private @Nullable NoticeMode serviceMode;

    @Column(name = "service_receipt")
    private @Nullable String serviceReceipt;

    @Column(name = "service_received_by")
    private @Nullable String serviceReceivedBy;

    @Column(name = "service_refused", nullable = false)
    private boolean serviceRefused;

    @Column(name = "service_witness")
    private @Nullable String serviceWitness;

    @Column(name = "service_document")
    private @Nullable DocumentNumber serviceDocument;

    /** When the outbox has to look at it next; nothing when it has left or waits. */
    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "failure")
    private @Nullable String failure;

    /** For the persistence provider. */
    protected Notice() {}

    private Notice(
            NoticeNumber number,
            DomainEvent cause,
            Subject about,
            Addressee addressee,
            String kind,
            NoticeText text,
            NoticeMode mode,
            @Nullable String address,
            boolean serves) {
        this.number = number;
        this.cause = cause.reference();
        this.aboutKind = about.kind();
        this.aboutNumber = about.number();
        this.addressee = addressee;
        this.kind = kind;
        this.text = text;
        this.mode = mode;
        this.address = address;
        this.serves = serves;
        this.writtenAt = cause.act().at();
        this.state = NoticeState.WRITTEN;
        this.nextAt = writtenAt;
    }

    /**
     * Writes a notice for the addressee's own pages.
     *
     * @param serves whether the addressee has agreed, signed, to be served there
     */
    public static Notice inPortal(
            NoticeNumber number,
            DomainEvent cause,
            Subject about,
            Addressee addressee,
            String kind,
            NoticeText text,
            boolean serves) {
        return new Notice(number, cause, about, addressee, kind, text, NoticeMode.PORTAL, null, serves);
    }

    /**
     * Writes a paper that counts only from the day on which it is served: call {@link #ask} next.
     *
     * @param agreed whether the addressee has agreed, signed, to be served in the portal
     * @param party on whom it is to be served; absent where the addressee is no enterprise
     */
    public static Notice toServe(
            NoticeNumber number,
            DomainEvent cause,
            Subject about,
            Addressee addressee,
            String kind,
            NoticeText text,
            boolean agreed,
            @Nullable Party party) {
        var notice = inPortal(number, cause, about, addressee, kind, text, agreed);
        notice.mustServe = true;
        if (party != null) {
            notice.uscc = party.uscc();
            notice.enterpriseName = party.name();
            notice.office = party.office();
        }
        return notice;
    }

    /** Writes the e-mail that repeats a notice. */
    public static Notice byEmail(
            NoticeNumber number,
            DomainEvent cause,
            Subject about,
            Addressee addressee,
            String kind,
            NoticeText text,
            String address) {
        return new Notice(number, cause, about, addressee, kind, text, NoticeMode.EMAIL, address, false);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.NOTICE, number.value());
    }

    /** What it is about. */
    public Subject about() {
        return new Subject(aboutKind, aboutNumber);
    }

    /**
     * It has arrived. Where the addressee agreed to this way, it counts as served on this day.
     *
     * @param evidence what shows that it arrived
     */
    public NoticeEvent.Delivered deliver(Act act, String evidence) {
        go(NoticeState.DELIVERED);
        deliveredAt = act.at();
        servedOn = serves ? act.day() : null;
        proof = evidence;
        nextAt = null;
        failure = null;
        return new NoticeEvent.Delivered(occurred(act), number, about(), kind, addressee, mode, servedOn, evidence);
    }

    /** Says that it is to be served. */
    public NoticeEvent.ToServe ask(Act act) {
        return new NoticeEvent.ToServe(occurred(act), number, about(), kind, addressee, serves);
    }

    /**
     * It is served, once.
     *
     * @param day the day on which it counts as served
     * @throws RuleViolated {@code notice.notToServe}, {@code notice.servedBefore}, {@code notice.servedTooEarly}, {@code
     *     notice.servedInFuture}, and what is missing to prove it
     */
    public NoticeEvent.Served serve(NoticeMode way, LocalDate day, ServiceProof shown, Act act) {
        checkOpen(day, act);
        RuleViolated.unless(way != NoticeMode.EMAIL && (way != NoticeMode.PORTAL || serves), "notice.noService", way);
        shown.proves(way);
        serviceMode = way;
        servedOn = day;
        serviceReceipt = shown.receipt();
        serviceReceivedBy = shown.receivedBy();
        serviceRefused = shown.refused();
        serviceWitness = shown.witness();
        serviceDocument = shown.document();
        return new NoticeEvent.Served(occurred(act), number, about(), kind, addressee, way, day, shown);
    }

    /**
     * It is published, because no other way leads to the addressee. It counts as served when the days of the law have
     * passed, unless it is served on another way before.
     *
     * @param day the first day of publication
     * @param document what was published
     * @throws RuleViolated as {@link #serve}, and {@code notice.publishedBefore}, {@code notice.publicationMissing}
     */
    public NoticeEvent.Published publish(LocalDate day, @Nullable DocumentNumber document, Act act) {
        checkOpen(day, act);
        RuleViolated.unless(publishedOn == null, "notice.publishedBefore", number.value());
        ServiceProof.published(document).proves(NoticeMode.PUBLIC_NOTICE);
        publishedOn = day;
        serviceDocument = document;
        return new NoticeEvent.Published(occurred(act), number, about(), kind, addressee, day, document);
    }

    /**
     * The days of publication have passed.
     *
     * @param day the last of them
     */
    public NoticeEvent.Served publicationEnded(LocalDate day, Act act) {
        RuleViolated.unless(publishedOn != null, "notice.notPublished", number.value());
        return serve(NoticeMode.PUBLIC_NOTICE, day, ServiceProof.published(serviceDocument), act);
    }

    /**
     * Refuses to record a service when another was recorded, or a publication, since the form was opened. That its copy was
     * delivered or read in the portal meanwhile changes nothing about that.
     *
     * @throws RuleViolated {@code changedMeanwhile}
     */
    public void unservedSince(int eventsSeen) {
        if (serviceMode != null || publishedOn != null) {
            unchangedSince(eventsSeen);
        }
    }

    private void checkOpen(LocalDate day, Act act) {
        RuleViolated.unless(mustServe, "notice.notToServe", number.value());
        RuleViolated.unless(serviceMode == null, "notice.servedBefore", number.value());
        RuleViolated.unless(!day.isAfter(act.day()), "notice.servedInFuture", day);
        RuleViolated.unless(
                !day.isBefore(LocalDate.ofInstant(writtenAt, Act.ZONE)), "notice.servedTooEarly", number.value(), day);
    }

    /** It cannot leave: there is no mail server. */
    public NoticeEvent.Waited await(Act act) {
        go(NoticeState.WAITING);
        nextAt = null;
        return new NoticeEvent.Waited(occurred(act), number, about(), kind, addressee, mode);
    }

    /** There is no mail server still, or again. */
    public void rest() {
        RuleViolated.unless(state == NoticeState.WAITING, "notice.notWaiting", number.value());
        nextAt = null;
    }

    /** There is a mail server now. */
    public void tryAgain(Instant now) {
        RuleViolated.unless(state == NoticeState.WAITING, "notice.notWaiting", number.value());
        nextAt = now;
    }

    /** Somebody is delivering it: nobody else looks at it until then. */
    public void claim(Instant until) {
        nextAt = until;
    }

    /** A try has failed; it is tried again later, twice as long after each failure. Returns whether there will be another. */
    public boolean failed(String why, Instant now) {
        failures++;
        failure = why;
        var minutes =
                Math.min(1L << Math.min(failures - 1, 10), Duration.ofHours(6).toMinutes());
        nextAt = now.plus(Duration.ofMinutes(minutes));
        return failures < MOST_FAILURES;
    }

    /** It is given up. */
    public NoticeEvent.Failed giveUp(Act act) {
        go(NoticeState.FAILED);
        nextAt = null;
        var why = failure == null ? "" : failure;
        return new NoticeEvent.Failed(occurred(act), number, about(), kind, addressee, mode, why);
    }

    /** The addressee opens it for the first time. Reading starts nothing: service needs consent. */
    public NoticeEvent.Read read(Act act) {
        go(NoticeState.READ);
        readAt = act.at();
        return new NoticeEvent.Read(
                occurred(act), number, about(), kind, addressee, act.actor().person());
    }

    private void go(NoticeState next) {
        RuleViolated.unless(state.successors().contains(next), "notice.notPossible", number.value(), state, next);
        state = next;
    }

    public NoticeNumber number() {
        return number;
    }

    /** Whether it counts only from the day on which it is served. */
    public boolean mustServe() {
        return mustServe;
    }

    /** Whether the addressee had agreed, signed, to be served in the portal when it was written. */
    public boolean agreed() {
        return serves;
    }

    /** Whether it is to be served and was not yet. */
    public boolean awaitsService() {
        return mustServe && serviceMode == null;
    }

    /** Whether its delivery serves: it is to be served, and its addressee agreed to this way. */
    public boolean servesByDelivery() {
        return awaitsService() && serves;
    }

    /** The unified social credit code of the enterprise on which it is to be served. */
    public @Nullable UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    /** The office that sees to its service. */
    public @Nullable OfficeNumber office() {
        return office;
    }

    /** Since when it is published, where it is. */
    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    /** How it was served; absent until it was. */
    public @Nullable NoticeMode serviceMode() {
        return serviceMode;
    }

    /** The name of the enterprise on which it is to be served. */
    public @Nullable String enterpriseName() {
        return enterpriseName;
    }

    /** What shows that it was served; absent until it was. */
    public @Nullable ServiceProof serviceProof() {
        return serviceMode == null
                ? null
                : new ServiceProof(serviceReceipt, serviceReceivedBy, serviceRefused, serviceWitness, serviceDocument);
    }

    public Addressee addressee() {
        return addressee;
    }

    public NoticeMode mode() {
        return mode;
    }

    /** The e-mail address; absent in the portal. */
    public @Nullable String address() {
        return address;
    }

    /** Which notice it is, such as {@code license.revoked}. */
    public String kind() {
        return kind;
    }

    public NoticeText text() {
        return text;
    }

    public NoticeState state() {
        return state;
    }

    /** When it was written, by the pool's clock. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** The day on which it counts as served. */
    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    /** When the outbox has to look at it next. */
    public @Nullable Instant nextAt() {
        return nextAt;
    }

    /** How often delivery has failed. */
    public int failures() {
        return failures;
    }
}
