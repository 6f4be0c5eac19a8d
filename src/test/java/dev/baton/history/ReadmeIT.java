package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.WholeHistory;
import dev.baton.support.Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The questions in the README have the answers that stand below them. */
@BatonTest
@WholeHistory
class ReadmeIT {

    private static final Pattern QUESTION = Pattern.compile("```graphql\\n(.*?)```\\s*```json\\n(.*?)```",
            Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @Test
    void everyQuestionHasItsAnswer() throws IOException {
        Matcher question = QUESTION.matcher(Files.readString(Path.of("README.md")));
        int count = 0;
        while (question.find()) {
            assertThat(new Client(port).ask(question.group(1)).get("data")).as(question.group(1))
                .isEqualTo(JsonMapper.shared().readTree(question.group(2)));
            count++;
        }
        assertThat(count).isEqualTo(5);
    }

}
