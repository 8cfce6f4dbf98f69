package org.infopool.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.infopool.domain.shared.RuleViolated;
import org.infopool.ejb.document.Documents;
import org.infopool.ejb.document.Upload;
import org.jspecify.annotations.Nullable;

/** Takes in the files that people choose on pages. */
@ApplicationScoped
public class Uploads {
    @Inject
    private Documents documents;

    /** The chosen file; absent when none was chosen. */
    public @Nullable Upload of(@Nullable Part chosen) {
        if (chosen == null || chosen.getSize() == 0) {
            return null;
        }
        try (var in = chosen.getInputStream()) {
            return documents.receive(
                    Objects.requireNonNullElse(chosen.getSubmittedFileName(), ""), in, chosen.getSize());
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be read", e);
        }
    }

    /** The chosen file, where it may be one of several; none when none was chosen. */
    public List<Upload> chosen(@Nullable Part chosen) {
        var upload = of(chosen);
        return upload == null ? List.of() : List.of(upload);
    }

    /**
     * The chosen file, where one must be.
     *
     * @throws RuleViolated {@code document.empty} when none was chosen
     */
    public Upload required(@Nullable Part chosen) {
        var upload = of(chosen);
        if (upload == null) {
            throw new RuleViolated("document.empty");
        }
        return upload;
    }
}
