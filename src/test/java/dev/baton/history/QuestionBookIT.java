package dev.baton.history;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.QuestionBook;
import dev.baton.support.WholeHistory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Every question in {@code src/test/resources/questions}, one file for each kind of user.
 * The answers were written by reading the documents, and each says which document and
 * place it follows from.
 */
@BatonTest
@WholeHistory
// On a busy machine the database plans the first question of a kind for seconds.
@TestPropertySource(properties = "baton.limits.database-time=60s")
class QuestionBookIT {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicContainer> questions() {
        return QuestionBook.tests("questions", new Client(port));
    }

}
