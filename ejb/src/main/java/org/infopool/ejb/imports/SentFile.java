package org.infopool.ejb.imports;

import java.io.IOException;
import java.io.InputStream;
import org.infopool.domain.document.FileName;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.domain.shared.Sha256;

/**
 * A file of rows as it was sent, read to its end. It is not kept: what it says goes into applications, and its hash into
 * the import.
 */
public final class SentFile {
    /** The most bytes that a file of rows may have. */
    public static final int MOST_BYTES = 10 << 20;

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads a file.
     *
     * @param sentName the name that it was sent under
     * @throws RuleViolated {@code document.noName}, {@code import.name}, {@code import.tooLarge}, {@code import.empty}
     */
    public static SentFile receive(String sentName, InputStream in) throws IOException {
        var name = FileName.clean(sentName);
        RuleViolated.unless(FileName.extension(name).equals("csv"), "import.name", FileName.LONGEST);
        var content = in.readNBytes(MOST_BYTES + 1);
        RuleViolated.unless(content.length <= MOST_BYTES, "import.tooLarge", MOST_BYTES);
        RuleViolated.unless(content.length > 0, "import.empty");
        return new SentFile(name, content);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** The hash of its content, lower-case hex. */
    String sha256() {
        return Sha256.hex(Sha256.digest().digest(content));
    }
}
