package org.infopool.ear.testing;

/** One line of {@code demo-accounts.txt}: who it is, the password, and what this person is. */
public record DemoAccount(String name, String password, String role) {
    static DemoAccount parse(String line) {
        var words = line.strip().split("\\s+", 3);
        return new DemoAccount(words[0], words[1], words.length > 2 ? words[2] : "");
    }
}
