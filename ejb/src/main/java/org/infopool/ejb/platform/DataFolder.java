package org.infopool.ejb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;

/**
 * The one folder that this installation keeps files in: the H2 database, keys, the list of demo accounts. Set by
 * {@code INFOPOOL_DATA}; without it, a folder in the server's own domain.
 */
@ApplicationScoped
public class DataFolder {
    private final Path path = in(System.getenv());

    /** The file or folder of this name in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    static Path in(Map<String, String> environment) {
        var set = environment.get("INFOPOOL_DATA");
        var folder = set == null || set.isBlank()
                ? Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "infopool")
                : Path.of(set);
        return folder.toAbsolutePath().normalize();
    }
}
