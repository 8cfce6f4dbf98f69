package org.infopool.ejb.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.infopool.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** Keeps contents under their hashes, in chunks, so that no more than two of them are ever in memory. */
@ApplicationScoped
class ContentStore {
    static final int CHUNK = 256 * 1024;

    @Resource(lookup = "java:app/jdbc/infopool")
    DataSource dataSource;

    /** Keeps a content, unless it is already there. */
    @Transactional(TxType.REQUIRES_NEW)
    void store(Path file, long size, String sha256, String mediaType) {
        try (var connection = dataSource.getConnection()) {
            store(connection, file, size, sha256, mediaType);
        } catch (SQLException e) {
            throw new IllegalStateException("the content " + sha256 + " cannot be stored", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void store(Connection connection, Path file, long size, String sha256, String mediaType)
            throws SQLException, IOException {
        // Whoever stores the same content at the same time waits here for the other's end, and then finds it there.
        // Where
        // it is there already, its time begins anew, so that it is not swept away before its document comes.
        boolean created = insert(connection, size, sha256, mediaType);
        while (!created && !touch(connection, sha256)) {
            created = insert(connection, size, sha256, mediaType);
        }
        if (created) {
            insertChunks(connection, file, sha256);
        }
    }

    private static boolean insert(Connection connection, long size, String sha256, String mediaType)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into document_content (sha256, size_in_bytes, media_type, stored_at)
                values (?, ?, ?, current_timestamp) on conflict do nothing""")) {
            insert.setString(1, sha256);
            insert.setLong(2, size);
            insert.setString(3, mediaType);
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean touch(Connection connection, String sha256) throws SQLException {
        try (var update = connection.prepareStatement(
                "update document_content set stored_at = current_timestamp where sha256 = ?")) {
            update.setString(1, sha256);
            return update.executeUpdate() == 1;
        }
    }

    private static void insertChunks(Connection connection, Path file, String sha256) throws SQLException, IOException {
        try (var in = Files.newInputStream(file);
                var insert = connection.prepareStatement(
                        "insert into document_chunk (sha256, chunk, bytes) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                insert.setString(1, sha256);
                insert.setInt(2, number++);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
            }
        }
    }

    /**
     * Writes a content out. Its last chunk leaves only when the hash of the whole is right: what was changed behind our
     * back never arrives complete.
     *
     * @throws DamagedContent when it is not what it was
     */
    void write(String sha256, long size, OutputStream out) throws IOException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select bytes from document_chunk where sha256 = ? and chunk = ?")) {
            write(select, sha256, size, out);
        } catch (SQLException e) {
            throw new IOException("the content " + sha256 + " cannot be read", e);
        }
    }

    private static void write(PreparedStatement select, String sha256, long size, OutputStream out)
            throws SQLException, IOException {
        var digest = Sha256.digest();
        long read = 0;
        byte[] held = new byte[0];
        int number = 0;
        for (byte[] chunk = chunk(select, sha256, 0); chunk != null; chunk = chunk(select, sha256, ++number)) {
            out.write(held);
            digest.update(chunk);
            read += chunk.length;
            held = chunk;
        }
        if (read != size || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new DamagedContent(sha256);
        }
        out.write(held);
    }

    private static byte @Nullable [] chunk(PreparedStatement select, String sha256, int number) throws SQLException {
        select.setString(1, sha256);
        select.setInt(2, number);
        try (var rows = select.executeQuery()) {
            return rows.next() ? rows.getBytes(1) : null;
        }
    }

    /** Removes contents that no document has had for a day: of uploads that came to nothing. Returns how many. */
    @Transactional(TxType.REQUIRES_NEW)
    int removeOrphans() {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("""
                        delete from document_content
                        where stored_at < current_timestamp - interval '1' day
                          and not exists (select 1 from document d where d.sha256 = document_content.sha256)""")) {
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("contents without documents cannot be removed", e);
        }
    }
}
