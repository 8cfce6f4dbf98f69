package org.infopool.domain.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.infopool.domain.shared.Sha256;

/**
 * The tree of RFC 9162 (section 2.1) over a growing list of leaves: roots, and proofs that a leaf is in it and that a
 * larger tree only adds to a smaller one. Pure functions over the hashes of complete subtrees, wherever those are kept.
 */
public final class MerkleTree {
    private static final byte[] LEAF_PREFIX = {0};
    private static final byte[] NODE_PREFIX = {1};

    private MerkleTree() {}

    /**
     * Where a complete subtree stands: {@code height} levels above the leaves, the {@code position}-th of that height. It
     * covers the {@code 2^height} leaves from {@code position * 2^height}.
     */
    public record Place(int height, long position) {}

    /** Finds the hashes of complete subtrees. */
    @FunctionalInterface
    public interface Nodes {
        /** The hash at a place that lies wholly within the tree. */
        byte[] hash(Place place);
    }

    /** The hash of a leaf's bytes. */
    public static byte[] leafHash(byte[] bytes) {
        return Sha256.of(LEAF_PREFIX, bytes);
    }

    /** The hash of a node over its two children. */
    public static byte[] nodeHash(byte[] left, byte[] right) {
        return Sha256.of(NODE_PREFIX, left, right);
    }

    /** The root of the tree over the first {@code size} leaves. */
    public static byte[] root(long size, Nodes nodes) {
        return size == 0 ? Sha256.of() : subtree(0, size, nodes);
    }

    /**
     * The complete subtrees that come into being when leaves are appended, in the order in which they do, the leaves
     * themselves included.
     *
     * @param size how many leaves there were before
     * @param nodes finds those that were there before
     */
    public static SequencedMap<Place, byte[]> append(long size, List<byte[]> leafHashes, Nodes nodes) {
        var added = new LinkedHashMap<Place, byte[]>();
        // The last complete left sibling of each height that still waits for its right one.
        var waiting = new byte[Long.SIZE][];
        for (int height = 0; height < Long.SIZE - 1; height++) {
            if ((size >> height & 1) == 1) {
                waiting[height] = nodes.hash(new Place(height, (size >> height) - 1));
            }
        }
        long index = size;
        for (byte[] leafHash : leafHashes) {
            byte[] hash = leafHash;
            int height = 0;
            added.put(new Place(0, index), hash);
            while ((index >> height & 1) == 1) {
                hash = nodeHash(waiting[height], hash);
                height++;
                added.put(new Place(height, index >> height), hash);
            }
            waiting[height] = hash;
            index++;
        }
        return added;
    }

    /**
     * The hashes that lead from a leaf to the root (RFC 9162, 2.1.3.1).
     *
     * @throws IllegalArgumentException unless {@code 0 <= index < size}
     */
    public static List<byte[]> inclusionProof(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        long start = 0;
        long count = size;
        while (count > 1) {
            long left = largestPowerBelow(count);
            if (index < start + left) {
                path.add(subtree(start + left, count - left, nodes));
                count = left;
            } else {
                path.add(subtree(start, left, nodes));
                start += left;
                count -= left;
            }
        }
        return path.reversed();
    }

    /**
     * The hashes that show that the tree of {@code to} leaves begins with that of {@code from} (RFC 9162, 2.1.4.1). Empty
     * where there is nothing to show: from the empty tree, or between equals.
     *
     * @throws IllegalArgumentException unless {@code 0 <= from <= to}
     */
    public static List<byte[]> consistencyProof(long from, long to, Nodes nodes) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("no tree of " + from + " within one of " + to);
        }
        var path = new ArrayList<byte[]>();
        if (from > 0 && from < to) {
            long start = 0;
            long count = to;
            long wanted = from;
            boolean wholeOld = true;
            while (wanted != count) {
                long left = largestPowerBelow(count);
                if (wanted <= left) {
                    path.add(subtree(start + left, count - left, nodes));
                    count = left;
                } else {
                    path.add(subtree(start, left, nodes));
                    start += left;
                    count -= left;
                    wanted -= left;
                    wholeOld = false;
                }
            }
            if (!wholeOld) {
                path.add(subtree(start, count, nodes));
            }
        }
        return path.reversed();
    }

    /** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
    public static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long position = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                hash = nodeHash(sibling, hash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = nodeHash(hash, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the path shows that the tree with {@code newRoot} begins with the one with {@code oldRoot} (RFC 9162, 2.1.4.2). */
    public static boolean extendsTree(long from, long to, List<byte[]> path, byte[] oldRoot, byte[] newRoot) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && Arrays.equals(oldRoot, newRoot);
        }
        if (from == 0) {
            return path.isEmpty() && Arrays.equals(oldRoot, Sha256.of());
        }
        if (path.isEmpty()) {
            return false;
        }
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.addFirst(oldRoot);
        }
        long position = from - 1;
        long last = to - 1;
        int common = Long.numberOfTrailingZeros(~position);
        position >>= common;
        last >>= common;
        byte[] oldHash = hashes.getFirst();
        byte[] newHash = hashes.getFirst();
        for (byte[] sibling : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                oldHash = nodeHash(sibling, oldHash);
                newHash = nodeHash(sibling, newHash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = nodeHash(newHash, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(oldHash, oldRoot) && Arrays.equals(newHash, newRoot);
    }

    /** The hash over {@code count} leaves from {@code start}, which starts a subtree of at least that size. */
    private static byte[] subtree(long start, long count, Nodes nodes) {
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return nodes.hash(new Place(height, start >> height));
        }
        long left = Long.highestOneBit(count);
        return nodeHash(subtree(start, left, nodes), subtree(start + left, count - left, nodes));
    }

    /** The largest power of two that is smaller than {@code count}: where RFC 9162 splits. */
    private static long largestPowerBelow(long count) {
        return Long.highestOneBit(count - 1);
    }
}
