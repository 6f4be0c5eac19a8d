package dev.baton.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Finding;
import dev.baton.dataset.Fixtures;
import dev.baton.model.Vocabulary;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Each folder below {@code src/test/resources/dataset} but {@code small} and
 * {@code changed} has one fault, put over the small dataset, and says in
 * {@code findings.txt} what must be found.
 */
class CheckerTests {

    private final Vocabulary vocabulary = Sdl.vocabulary();

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundWithItsPlaceAndRemedy() throws IOException {
        Resource[] expected = new PathMatchingResourcePatternResolver()
            .getResources("classpath:dataset/*/findings.txt");
        return Arrays.stream(expected).map(this::test);
    }

    private DynamicTest test(Resource expected) {
        String[] path = expected.getDescription().split("/");
        String fault = path[path.length - 2];
        return DynamicTest.dynamicTest(fault, () -> {
            List<String> findings = Checker.check(Fixtures.smallWith(fault), this.vocabulary)
                .stream()
                .map(Finding::toString)
                .toList();
            assertThat(String.join("\n", findings))
                .isEqualTo(expected.getContentAsString(StandardCharsets.UTF_8).strip());
        });
    }

    @Test
    void everyFaultHasItsFindings() throws IOException {
        Resource root = new ClassPathResource("dataset");
        String[] folders = root.getFile()
            .list((dir, name) -> !Set.of("small", "changed", "chain", "peers").contains(name));
        assertThat(folders).hasSizeGreaterThan(30)
            .allSatisfy(fault -> assertThat(new ClassPathResource("dataset/" + fault + "/findings.txt").contentLength())
                .isPositive());
    }

    @Test
    void theSmallDatasetIsFaultless() {
        assertThat(Checker.check(Fixtures.small(), this.vocabulary)).isEmpty();
    }

}
