package org.infopool.domain.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infopool.domain.journal.MerkleTree.Place;
import org.infopool.domain.shared.Sha256;
import org.junit.jupiter.api.Test;

/** The tree against the vectors of Certificate Transparency, and against the recursive definition of the RFC. */
class MerkleTreeTest {
    private static final HexFormat HEX = HexFormat.of();

    /** The eight leaves that implementations of RFC 6962 and RFC 9162 are commonly tested with. */
    private static final List<byte[]> LEAVES = List.of(
            HEX.parseHex(""),
            HEX.parseHex("00"),
            HEX.parseHex("10"),
            HEX.parseHex("2021"),
            HEX.parseHex("3031"),
            HEX.parseHex("40414243"),
            HEX.parseHex("5051525354555657"),
            HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** A tree in memory, grown by {@link MerkleTree#append} in the given portions. */
    private static final class Grown {
        private final Map<Place, byte[]> nodes = new HashMap<>();
        private final List<byte[]> leaves = new ArrayList<>();

        Grown append(List<byte[]> more) {
            var hashes = more.stream().map(MerkleTree::leafHash).toList();
            MerkleTree.append(leaves.size(), hashes, this::hash)
                    .forEach((place, hash) -> assertEquals(null, nodes.put(place, hash), "a node is made once"));
            leaves.addAll(more);
            return this;
        }

        byte[] hash(Place place) {
            var hash = nodes.get(place);
            assertTrue(hash != null, "asked for " + place + " of " + leaves.size());
            return hash;
        }

        byte[] root(long size) {
            return MerkleTree.root(size, this::hash);
        }

        static Grown of(int size) {
            var leaves = new ArrayList<byte[]>();
            for (int i = 0; i < size; i++) {
                leaves.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
            }
            return new Grown().append(leaves);
        }
    }

    /** RFC 9162, 2.1.1, word for word. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of();
        }
        if (leaves.size() == 1) {
            return Sha256.of(new byte[] {0}, leaves.getFirst());
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return Sha256.of(
                new byte[] {1}, defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }

    @Test
    void hasTheRootsOfTheKnownTree() {
        var tree = new Grown().append(LEAVES);
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertEquals(ROOTS.get(size), Sha256.hex(tree.root(size)));
        }
    }

    @Test
    void givesTheKnownInclusionProofs() {
        var tree = new Grown().append(LEAVES);
        assertEquals(
                List.of(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"),
                hex(MerkleTree.inclusionProof(0, 8, tree::hash)));
        assertEquals(
                List.of(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                hex(MerkleTree.inclusionProof(5, 8, tree::hash)));
        assertEquals(
                List.of("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
                hex(MerkleTree.inclusionProof(2, 3, tree::hash)));
    }

    @Test
    void givesTheKnownConsistencyProof() {
        var tree = new Grown().append(LEAVES);
        assertEquals(
                List.of(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                hex(MerkleTree.consistencyProof(6, 8, tree::hash)));
        assertEquals(
                List.of("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
                hex(MerkleTree.consistencyProof(2, 4, tree::hash)));
    }

    @Test
    void hasNothingToShowBetweenEqualsAndFromNothing() {
        var tree = Grown.of(5);
        assertEquals(List.of(), MerkleTree.consistencyProof(0, 5, tree::hash));
        assertEquals(List.of(), MerkleTree.consistencyProof(5, 5, tree::hash));
        assertTrue(MerkleTree.extendsTree(0, 5, List.of(), Sha256.of(), tree.root(5)));
        assertTrue(MerkleTree.extendsTree(5, 5, List.of(), tree.root(5), tree.root(5)));
        assertFalse(MerkleTree.extendsTree(5, 5, List.of(), tree.root(4), tree.root(5)));
        assertFalse(MerkleTree.extendsTree(0, 5, List.of(), tree.root(4), tree.root(5)));
    }

    @Test
    void refusesWhatIsNotInTheTree() {
        var tree = Grown.of(3);
        assertThrows(IllegalArgumentException.class, () -> MerkleTree.inclusionProof(3, 3, tree::hash));
        assertThrows(IllegalArgumentException.class, () -> MerkleTree.inclusionProof(-1, 3, tree::hash));
        assertThrows(IllegalArgumentException.class, () -> MerkleTree.consistencyProof(2, 1, tree::hash));
    }

    @Property(tries = 300)
    void growsInPortionsAsItWouldAtOnce(@ForAll @IntRange(max = 70) int first, @ForAll @IntRange(max = 70) int second) {
        var leaves = Grown.of(first + second).leaves;
        var tree = new Grown().append(leaves.subList(0, first)).append(leaves.subList(first, leaves.size()));
        assertArrayEquals(defined(leaves), tree.root(leaves.size()));
        assertArrayEquals(defined(leaves.subList(0, first)), tree.root(first));
    }

    @Property(tries = 300)
    void everyLeafIsProven(@ForAll @IntRange(min = 1, max = 130) int size, @ForAll @IntRange(max = 129) int at) {
        int index = at % size;
        var tree = Grown.of(size + 3);
        var leaf = MerkleTree.leafHash(tree.leaves.get(index));
        var path = MerkleTree.inclusionProof(index, size, tree::hash);
        var root = tree.root(size);
        assertTrue(MerkleTree.includes(leaf, index, size, path, root));
        assertFalse(MerkleTree.includes(flipped(leaf), index, size, path, root), "another leaf");
        assertFalse(MerkleTree.includes(leaf, index, size, path, flipped(root)), "another root");
        assertFalse(MerkleTree.includes(leaf, size, size, path, root), "an index outside");
        for (int i = 0; i < path.size(); i++) {
            var forged = new ArrayList<>(path);
            forged.set(i, flipped(path.get(i)));
            assertFalse(MerkleTree.includes(leaf, index, size, forged, root), "a forged path");
        }
        var longer = new ArrayList<>(path);
        longer.add(root);
        assertFalse(MerkleTree.includes(leaf, index, size, longer, root), "a path too long");
        if (!path.isEmpty()) {
            assertFalse(MerkleTree.includes(leaf, index, size, path.subList(0, path.size() - 1), root), "too short");
            assertFalse(MerkleTree.includes(leaf, (index + 1) % size, size, path, root), "another index");
        }
    }

    @Property(tries = 300)
    void everyTreeExtendsTheEarlierOnes(
            @ForAll @IntRange(min = 1, max = 130) int to, @ForAll @IntRange(max = 130) int at) {
        int from = at % (to + 1);
        var tree = Grown.of(to);
        var path = MerkleTree.consistencyProof(from, to, tree::hash);
        assertTrue(MerkleTree.extendsTree(from, to, path, tree.root(from), tree.root(to)));
        assertFalse(MerkleTree.extendsTree(from, to, path, flipped(tree.root(from)), tree.root(to)), "another past");
        if (from > 0) {
            assertFalse(
                    MerkleTree.extendsTree(from, to, path, tree.root(from), flipped(tree.root(to))), "another tree");
        }
        for (int i = 0; i < path.size(); i++) {
            var forged = new ArrayList<>(path);
            forged.set(i, flipped(path.get(i)));
            assertFalse(MerkleTree.extendsTree(from, to, forged, tree.root(from), tree.root(to)), "a forged path");
        }
    }

    private static byte[] flipped(byte[] hash) {
        var other = hash.clone();
        other[7] ^= 1;
        return other;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(Sha256::hex).toList();
    }
}
