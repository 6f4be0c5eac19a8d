package dev.baton.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of {@code cypher/schema}: {@code V001__constraints_of_entities.cypher}.
 *
 * @param name the file's name
 * @param version the number after the V
 * @param description the words after the two underscores
 * @param statements what it says, in order
 */
record SchemaFile(String name, int version, String description, List<String> statements) {

    private static final Pattern NAME = Pattern.compile("V(\\d{3,})__([A-Za-z0-9_]+)\\.cypher");

    SchemaFile {
        statements = List.copyOf(statements);
    }

    static SchemaFile of(String name, String text) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new SchemaException("The name of the schema file " + name
                    + " must be V, three digits or more, two underscores, a description and .cypher,"
                    + " as in V001__names_of_cities.cypher.");
        }
        List<String> statements = CypherScript.statements(text);
        if (statements.isEmpty()) {
            throw new SchemaException("The schema file " + name + " has no statement; give it one or remove it.");
        }
        return new SchemaFile(name, Integer.parseInt(matcher.group(1)), matcher.group(2).replace('_', ' '), statements);
    }

    /**
     * Return a number that changes when a statement does, and stays when only comments or
     * line ends do.
     */
    String checksum() {
        try {
            byte[] text = String.join(";\n", this.statements).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java has SHA-256", ex);
        }
    }

}
