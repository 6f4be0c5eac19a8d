package dev.baton.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {

    private static Arguments of(String line) {
        return Arguments.of(line.isEmpty() ? new String[0] : line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "serve", "--server.port=0", "--debug", "serve --server.port=0 --debug" })
    void withoutACommandTheServiceStarts(String line) {
        assertThat(of(line).serves()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "check x", "laod x", "--help", "-V", "serve --help", "--spring.neo4j.uri=bolt://x load y" })
    void everythingElseIsForTheCommands(String line) {
        assertThat(of(line).serves()).isFalse();
    }

    @Test
    void theServiceGetsEverythingButItsOwnName() {
        assertThat(of("serve --server.port=0 --debug").forService()).containsExactly("--server.port=0", "--debug");
    }

    @Test
    void settingsMayStandAnywhere() {
        Arguments arguments = of(
                "load --baton.data.directory=/x y --note=a.b --spring.neo4j.uri=bolt://h:1 --a[0].b-c=d");
        assertThat(arguments.words()).containsExactly("load", "y", "--note=a.b");
        assertThat(arguments.settings()).containsExactly("--baton.data.directory=/x", "--spring.neo4j.uri=bolt://h:1",
                "--a[0].b-c=d");
    }

}
