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
 * A network that no code was written for: the United Nations climate conferences load
 * from files alone. Dataset and answers were written from what is commonly known.
 */
@BatonTest
@TestPropertySource(properties = "baton.dataset=src/test/resources/networks/climate")
class AnotherNetworkIT {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicContainer> questions() {
        return QuestionBook.tests("questions-climate", new Client(port));
    }

}
