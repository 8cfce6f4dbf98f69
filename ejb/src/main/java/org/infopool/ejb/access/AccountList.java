package org.infopool.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.infopool.ejb.platform.DataFolder;

/**
 * A file in the data folder that tells the passwords of accounts that the system opened by itself, for the operator
 * alone to read: user name, password and role, an account a line.
 */
@ApplicationScoped
class AccountList {
    /** The accounts of the demonstration. */
    static final String DEMO = "demo-accounts.txt";

    /** The one account of a new, empty installation. */
    static final String FIRST = "first-account.txt";

    @Inject
    private DataFolder folder;

    /** A line of the file. */
    record Line(String username, String password, String role) {}

    /** Adds lines to the file, and makes it first where there is none. */
    void add(String file, List<Line> lines) {
        var path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            create(path);
            var text = new StringBuilder();
            for (var line : lines) {
                text.append(line.username()).append(' ').append(line.password());
                text.append(' ').append(line.role()).append('\n');
            }
            Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** What is in the file of an earlier installation is worth nothing, and is removed. */
    void begin(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Readable by nobody else from its first moment, where the file system knows owners. */
    private static void create(Path path) throws IOException {
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        var mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(path, mode);
        } catch (FileAlreadyExistsException e) {
            // Lines are added to it.
        }
    }
}
