package dev.baton.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How answers are cited. */
class CitationTests {

    private static final String CHECKSUM = "0123456789abcdef0123456789abcdef";

    @Test
    void theDigestIsOfWhatIsAskedAndNotOfHow() {
        Query one = query("query Q($a: Int, $b: String) { cities(first: $a) { nodes { ...F } } } fragment F on City "
                + "{ name } fragment G on City { id }", "a", 3, "b", "x");
        Query same = query("""
                fragment G on City { id }
                # the same
                query Q($a: Int, $b: String) @citation @graphVersion {
                  cities(first: $a) { nodes { ...F } },
                }
                fragment F on City { name }
                """, "b", "x", "a", 3);
        assertThat(Digest.of(same)).isEqualTo(Digest.of(one)).hasSize(64);
        assertThat(Digest.of(query(one.document(), "a", 4, "b", "x"))).isNotEqualTo(Digest.of(one));
        assertThat(Digest.of(query(one.document().replace("name", "kind"), "a", 3, "b", "x")))
            .isNotEqualTo(Digest.of(one));
    }

    @Test
    void theDigestStaysTheSameFromReleaseToRelease() {
        assertThat(Digest.document(query("{ cities { nodes { name } } }"))).isEqualTo("{cities{nodes{name}}}");
    }

    @Test
    void aCitationNamesNetworkVersionDayAndRequest() {
        Citation citation = Citation.of(query("{ graph { version } }"), List.of("Towns & Friends"), 3, CHECKSUM,
                LocalDate.of(2026, 1, 31), "https://service.example/graphql");
        assertThat(citation.text())
            .isEqualTo("History of Towns & Friends, version 3 (checksum 0123456789ab). Answer to "
                    + "the request sha256:" + citation.digest() + ". Read with Baton on 2026-01-31. "
                    + "https://service.example/graphql?query=%7Bgraph%7Bversion%7D%7D");
        assertThat(citation.bibtex()).startsWith("@misc{baton-v3-" + citation.digest().substring(0, 12) + ",\n")
            .contains("title = {{History of Towns \\& Friends}}", "year = {2026}", "month = jan", "version = {3}",
                    "urldate = {2026-01-31}", "checksum " + CHECKSUM)
            .endsWith("}\n");
        assertThat(citation.bibtex().replaceAll("\\\\[{}]", "").chars().filter(c -> c == '{').count())
            .isEqualTo(citation.bibtex().replaceAll("\\\\[{}]", "").chars().filter(c -> c == '}').count());
    }

    @Test
    void aLongRequestIsNotInTheAddress() {
        Citation citation = Citation.of(query("{ cities { nodes { " + "name ".repeat(600) + "} } }"), List.of(), 1,
                CHECKSUM, LocalDate.of(2026, 1, 31), "https://service.example/graphql");
        assertThat(citation.url()).isEqualTo("https://service.example/graphql");
    }

    @Test
    void onlyTheOperationThatIsAskedCounts() {
        String two = "query A @citation { graph { version } } query B { graph { version } }";
        assertThat(Citation.isAskedFor(new Query(two, "A", Map.of()))).isTrue();
        assertThat(Citation.isAskedFor(new Query(two, "B", Map.of()))).isFalse();
        assertThat(Citation.isAskedFor(query("{ @citation"))).isFalse();
        assertThat(Citation.isAskedFor(query("{ names(where: {text: {eq: \"@citation\"}}) { totalCount } }")))
            .isFalse();
    }

    private static Query query(String document, Object... variables) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            map.put((String) variables[i], variables[i + 1]);
        }
        return new Query(document, null, map);
    }

}
