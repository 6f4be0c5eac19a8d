package dev.baton.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * The password of the server's one user: made at the first start and kept in the data
 * folder.
 */
final class Password {

    private static final int BYTES = 24;

    private Password() {
    }

    /**
     * Return the password that is kept, or make one and set it, on a server that does not
     * listen: nobody can ask it by its well-known first password.
     * @param known whether the server has been given its password at an earlier start
     */
    static String of(DataFolder folder, boolean known) {
        try {
            if (known && Files.exists(folder.passwordFile())) {
                return Files.readString(folder.passwordFile()).strip();
            }
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            set(folder, password);
            OwnerOnly.write(folder.passwordFile(), password);
            return password;
        }
        catch (IOException ex) {
            throw new EmbeddedException("The password file " + folder.passwordFile()
                    + " can be neither read nor written; give it back to Baton's user.", ex);
        }
    }

    private static void set(DataFolder folder, String password) {
        DatabaseManagementService server = ServerSettings.silent(folder.home()).build();
        try {
            server.database("system")
                .executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        }
        finally {
            server.shutdown();
        }
    }

}
