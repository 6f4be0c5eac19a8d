package dev.baton.history;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.QuestionBook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Questions that ask for all of something as the first five documents have it: every
 * question in {@code src/test/resources/questions-five-documents}.
 */
@BatonTest
// On a busy machine the database plans the first question of a kind for seconds.
@TestPropertySource(properties = "baton.limits.database-time=60s")
class FiveDocumentsIT {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicContainer> questions() {
        return QuestionBook.tests("questions-five-documents", new Client(port));
    }

}
