package org.infopool.ejb.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infopool.domain.document.Document;
import org.infopool.domain.document.DocumentNumber;
import org.infopool.domain.document.FileName;
import org.infopool.domain.journal.Act;
import org.infopool.domain.journal.Subject;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Sha256;
import org.infopool.ejb.journal.EventJournal;
import org.infopool.ejb.platform.BusinessNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in and gives them out. A file is first received, however slowly it comes, without holding a transaction;
 * then it is attached to its matter, in the transaction of the use case. Whoever serves one to a browser says that it is
 * an attachment and that its type is not to be guessed. Who may see which is for the calling service to say.
 */
@ApplicationScoped
public class Documents {
    private static final int BLOCK = 64 * 1024;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContentStore contents;

    @Inject
    BusinessNumbers numbers;

    @Inject
    EventJournal journal;

    @Inject
    @ConfigProperty(name = "infopool.document.limit", defaultValue = "20971520")
    long limit;

    /** The most bytes that a file may have. */
    public long limit() {
        return limit;
    }

    /**
     * Receives a file. Nothing is kept of it when it is refused.
     *
     * @param sentName the name that it was sent under
     * @param declaredSize how long it is said to be; negative where nobody said
     * @throws RuleViolated {@code document.tooLarge} as soon as that is known, {@code document.empty}, {@code
     *     document.noName}, {@code document.type}, {@code document.nameAndContent}, {@code document.notText}
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Upload receive(String sentName, InputStream in, long declaredSize) {
        var name = FileName.clean(sentName);
        requireNotTooLarge(declaredSize);
        try {
            var file = Files.createTempFile("infopool-", ".upload");
            try {
                return receive(name, in, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be received", e);
        }
    }

    /** Receives a file that was made here. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Upload receive(String name, byte[] made) {
        return receive(name, new ByteArrayInputStream(made), made.length);
    }

    private Upload receive(String name, InputStream in, Path file) throws IOException {
        var digest = Sha256.digest();
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                requireNotTooLarge(size);
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        RuleViolated.unless(size > 0, "document.empty", name);
        var mediaType = MediaType.of(file, name).code();
        var sha256 = Sha256.hex(digest.digest());
        contents.store(file, size, sha256, mediaType);
        return new Upload(name, mediaType, size, sha256);
    }

    private void requireNotTooLarge(long size) {
        RuleViolated.unless(size <= limit, "document.tooLarge", limit >> 20);
    }

    /** Attaches a received file to a matter. */
    @Transactional(TxType.MANDATORY)
    public DocumentNumber attach(Upload upload, Subject about, Act act) {
        return attach(upload, about, null, null, act);
    }

    /**
     * Attaches a received file to a matter.
     *
     * @param purpose what it is for there, such as the rule book id of a criterion
     * @param effectiveOn the day from which what it shows was true, as far as it is known
     */
    @Transactional(TxType.MANDATORY)
    public DocumentNumber attach(
            Upload upload, Subject about, @Nullable String purpose, @Nullable LocalDate effectiveOn, Act act) {
        var document = Document.of(
                new DocumentNumber(numbers.next(DocumentNumber.PREFIX)),
                about,
                purpose,
                upload.name(),
                upload.mediaType(),
                upload.size(),
                upload.sha256(),
                effectiveOn,
                act);
        entities.persist(document);
        journal.record(document.attach(act));
        return document.number();
    }

    /**
     * Attaches what was given in one matter to another one as well. Its content is kept once.
     *
     * @throws RuleViolated {@code document.notFound}
     */
    @Transactional(TxType.MANDATORY)
    public DocumentNumber attachAgain(DocumentNumber known, Subject about, Act act) {
        var before = find(known);
        if (before == null) {
            throw new RuleViolated("document.notFound", known.value());
        }
        var same = new Upload(before.name(), before.mediaType(), before.size(), before.sha256());
        return attach(same, about, before.purpose(), before.effectiveOn(), act);
    }

    /** The documents of a matter, oldest first. */
    public List<DocumentView> of(Subject about) {
        return entities.createQuery(
                        VIEW + " where d.aboutKind = :kind and d.aboutNumber = :number order by d.id",
                        DocumentView.class)
                .setParameter("kind", about.kind())
                .setParameter("number", about.number())
                .getResultList();
    }

    /** What is known of a document; nothing where there is none. */
    public @Nullable DocumentView find(DocumentNumber number) {
        return entities.createQuery(VIEW + " where d.number = :number", DocumentView.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes a document's content out.
     *
     * @throws RuleViolated {@code document.notFound}
     * @throws DamagedContent when it is no longer what was received; it then has not been written to its end
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public void open(DocumentNumber number, OutputStream out) throws IOException {
        var document = find(number);
        if (document == null) {
            throw new RuleViolated("document.notFound", number.value());
        }
        contents.write(document.sha256(), document.size(), out);
    }

    private static final String VIEW = """
            select new org.infopool.ejb.document.DocumentView(
              d.number, d.aboutKind, d.aboutNumber, d.purpose, d.name, d.mediaType, d.size, d.sha256, d.receivedAt,
              d.effectiveOn, d.receivedFrom)
            from Document d
            """;
}
