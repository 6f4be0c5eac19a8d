package dev.baton.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.Direction;
import dev.baton.support.Engines;
import dev.baton.support.RandomOperations;
import dev.baton.support.Sdl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What operations can cost, worked out by hand on a graph of which these numbers are
 * known.
 */
class EstimateTests {

    private static final int PAGE = Engines.LIMITS.pageSize();

    /**
     * 60 cities in 5 countries, of which one has 30; at most 4 claims a city, each at 2
     * places.
     */
    private static final Amounts SMALL = new Amounts() {

        @Override
        public long nodes(String label) {
            return Map.of("City", 60L, "Country", 5L).getOrDefault(label, UNKNOWN);
        }

        @Override
        public long ends(List<String> near, String type, Direction direction) {
            return switch (type + " " + direction + " of " + near) {
                case "LOCATED_IN OUT of [City]" -> 1;
                case "LOCATED_IN IN of [Country]", "LOCATED_IN IN of []" -> 30;
                case "CITES OUT of [Claim]" -> 2;
                default -> UNKNOWN;
            };
        }

        @Override
        public long listed(String holder, String property) {
            return holder.equals("City") && property.equals("claims") ? 4 : UNKNOWN;
        }

    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { cities(first: 7) { nodes { name } } }                                                 | 7
            { cities(first: 7) { nodes { name } pageInfo { hasNextPage } } }                        | 8
            { cities { nodes { name } } }                                                           | 60
            { people { nodes { name } } }                                                           | 100
            { city(id: "city/a") { name } }                                                         | 1
            { nodes(ids: ["city/a", "city/b"]) { id } }                                             | 2
            { cities(first: 7) { nodes { country { name } } } }                                     | 14
            { countries(first: 2) { nodes { cities(first: 10) { nodes { name } } } } }              | 22.4
            { countries { nodes { cities { nodes { name country { name } } } } } }                  | 305
            { countries { nodes { cities { totalCount } } } }                                       | 5.05
            { cities(first: 7) { nodes { citations { source { title } } } } }                       | 63
            { cities(first: 7) { nodes { citations(first: 3) { source { title } claim { id } } } } } | 49
            { a: cities(first: 7) { nodes { name } } b: cities(first: 8) { nodes { name } } }       | 15
            { cities { groups(by: []) { count } } }                                                 | 1.6
            { cities { groups(by: COUNTRY, first: 3) { count } } }                                  | 4.2
            { cities { groups(by: COUNTRY) { count } } }                                            | 61.2
            { cities { groups(by: COUNTRY, first: 3) { keys { value node { id } } } } }             | 7.2
            { cities { groups(by: KIND, first: 3) { nodes(first: 2) { country { name } } } } }      | 15.6
            { countries { nodes { cities { groups(by: NODE_KIND, first: 2) { count } } } } }             | 16.5
            """)
    void pagesMultiply(String request, double cost) {
        assertThat(Engines.plan(request, Map.of()).stream().mapToDouble(EstimateTests::cost).sum()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { cities(first: 1, where: {name: {eq: "A"}}) { nodes { name } } }                      | 59
            { cities(where: {name: {eq: "A"}}) { totalCount } }                                    | 60
            { cities(where: {country: {name: {eq: "A"}}}) { totalCount } }                         | 65
            { cities(where: {country: {id: {eq: "country/a"}}}) { totalCount } }                   | 31
            { countries(where: {cities: {some: {node: {country: {}}}}}) { totalCount } }           | 305
            { countries(where: {cities: {some: {node: {country: {name: {eq: "A"}}}}}}) { totalCount } } | 160
            { clusters(first: 1, asOf: {date: "2017"}) { nodes { name } } }                        | 99
            { clusters(asOf: {date: "2017"}) { totalCount } }                                      | 100
            { cities(asOf: {date: "2017"}) { totalCount } }                                        | 1
            """)
    void aFilterLooksAtTheWholeSet(String request, long looks) {
        Level level = estimate(SMALL, request, Map.of()).levels(Sdl.vocabulary()).getFirst();
        assertThat(level.reads()).isEqualTo(looks);
    }

    @Test
    void costsAreToldByTheFieldsOfTheAnswer() {
        Estimate estimate = estimate(SMALL, """
                { all: countries(first: 2) { edges { node {
                  home: cities(first: 10) { totalCount nodes { country { name } citations(first: 1) { claim { id } } } }
                } } } }""", Map.of());
        assertThat(estimate.levels(Sdl.vocabulary())).extracting(l -> l.path() + " " + l.rows() + " " + l.reads())
            .containsExactly("all 2 0", "all.edges.node.home 20 40", "all.edges.node.home.totalCount 0 2",
                    "all.edges.node.home.nodes.country 20 0", "all.edges.node.home.nodes.citations 20 0",
                    "all.edges.node.home.nodes.citations.claim 20 0");
    }

    @Test
    void ofSeveralKindsTheDearestCounts() {
        String request = "{ node(id: \"x/y\") { ... on Country { cities(first: 20) { nodes { id } } } "
                + "... on City { country { id } } } }".replace("x/y", "city/a");
        assertThat(estimate(SMALL, request.replace("x/y", "city/a"), Map.of()).cost()).isEqualTo(22);
    }

    @Test
    void withoutAnyNumbersAPageWithoutASizeIsTheLargest() {
        assertThat(estimate(Amounts.NONE, "{ cities { nodes { country { cities { nodes { id } } } } } }", Map.of())
            .levels(Sdl.vocabulary())).extracting(Level::rows).containsExactly(100L, 100L, 10_000L);
    }

    @Test
    void theSizesOfPagesMayComeWithVariables() {
        String request = "query ($n: Int!) { cities(first: $n) { nodes { id } } }";
        assertThat(estimate(SMALL, request, Map.of("n", 7)).cost()).isEqualTo(7);
        assertThat(estimate(SMALL, request, Map.of("n", 9)).cost()).isEqualTo(9);
    }

    @Test
    void theRemedyIsThePageThatShrinksLeast() {
        Estimate estimate = estimate(SMALL, "{ cities { nodes { country { cities { nodes { id } } } } } }", Map.of());
        assertThat(estimate.cost()).isEqualTo(60 + 60 + 1800);
        assertThat(estimate.remedy(Sdl.vocabulary(), 1000)).contains(new Remedy("cities", 31, true));
        assertThat(estimate.remedy(Sdl.vocabulary(), 200)).contains(new Remedy("cities", 6, true));
    }

    @Test
    void whereNoPageAloneIsEnoughAllMustShrink() {
        Estimate estimate = estimate(SMALL, "{ a: people { nodes { id } } b: people { nodes { id } } }", Map.of());
        assertThat(estimate.remedy(Sdl.vocabulary(), 20)).contains(new Remedy("a", 10, false));
        assertThat(estimate.remedy(Sdl.vocabulary(), 1)).isEmpty();
    }

    @Property(tries = 200)
    void aRemedyMakesARandomOperationFit(@ForAll long seed) {
        String request = RandomOperations.operation(Engines.schema(), seed);
        Estimate estimate = estimate(Amounts.NONE, request, Map.of("yes", true, "no", false));
        List<Level> levels = estimate.levels(Sdl.vocabulary());
        long allowed = estimate.cost() / 3;
        Assume.that(estimate.cost() > allowed);
        Optional<Remedy> remedy = estimate.remedy(Sdl.vocabulary(), allowed);
        remedy.ifPresent(r -> {
            List<Level> pages = levels.stream().filter(l -> !r.alone() || l.path().equals(r.path())).toList();
            assertThat(estimate.within(pages, r.first()).cost()).isLessThanOrEqualTo(allowed);
            assertThat(estimate.within(pages, r.first() + 1).cost()).isGreaterThan(allowed);
        });
    }

    private static double cost(Engines.Asked asked) {
        return Tally.sum(new Cost(asked.values(), SMALL, PAGE).of(asked.plan()));
    }

    private static Estimate estimate(Amounts amounts, String request, Map<String, Object> variables) {
        List<Estimate.Asked> asked = new java.util.ArrayList<>();
        Engines.plan(request, variables)
            .forEach(a -> asked
                .add(new Estimate.Asked(key(request, asked.size()), a.plan(), a.planned().layout(), a.values())));
        return new Estimate(asked, amounts, PAGE);
    }

    private static String key(String request, int at) {
        return request.startsWith("{ a:") ? List.of("a", "b").get(at)
                : request.strip().replaceFirst("(?s)^(query .*?)?\\{ *(\\w+).*", "$2") + (at == 0 ? "" : at);
    }

}
