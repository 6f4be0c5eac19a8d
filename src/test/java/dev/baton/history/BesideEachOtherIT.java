package dev.baton.history;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import dev.baton.support.QuestionBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Two networks in one graph, each loaded from its own files: what is asked of one is
 * answered as if it were alone, and what both speak of is one.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=classpath:history,src/test/resources/networks/climate",
        "baton.limits.database-time=60s" })
class BesideEachOtherIT {

    @LocalServerPort
    private int port;

    /**
     * They ask for everything that there is, without a network, and get that of both; the
     * last one shows a name for which both have a form.
     */
    private static Set<String> ofEverything() throws IOException {
        return Set.copyOf(Files.readAllLines(Path.of("src/test/resources/questions-of-everything.txt")));
    }

    @TestFactory
    Stream<DynamicContainer> questionsToBoth() {
        return QuestionBook.tests("questions-both", new Client(port));
    }

    @TestFactory
    Stream<DynamicContainer> questionsToTheOne() throws IOException {
        return QuestionBook.tests("questions", new Client(port), ofEverything());
    }

    @TestFactory
    Stream<DynamicContainer> questionsToTheOther() throws IOException {
        return QuestionBook.tests("questions-climate", new Client(port), ofEverything());
    }

}
