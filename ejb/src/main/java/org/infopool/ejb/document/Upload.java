package org.infopool.ejb.document;

/**
 * A file that has been taken in and belongs to no matter yet. Only {@link Documents} makes one, so that nobody can name a
 * content that they never sent.
 */
public final class Upload {
    private final String name;
    private final String mediaType;
    private final long size;
    private final String sha256;

    Upload(String name, String mediaType, long size, String sha256) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Its name, cleaned. */
    public String name() {
        return name;
    }

    /** What it is, by its content. */
    public String mediaType() {
        return mediaType;
    }

    /** How many bytes it has. */
    public long size() {
        return size;
    }

    /** The hash of its content, lower-case hex. */
    public String sha256() {
        return sha256;
    }
}
