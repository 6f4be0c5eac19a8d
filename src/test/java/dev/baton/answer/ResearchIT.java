package dev.baton.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.support.BatonTest;
import dev.baton.support.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the research fields on {@code dataset/chain}: a network with a missing
 * edition, one without a known host, one without a number, co-hosts, several successors,
 * and an edition that is announced.
 */
@BatonTest
@TestPropertySource(properties = { "baton.dataset=classpath:dataset/chain", "baton.limits.database-time=60s" })
class ResearchIT {

    private static final String CHAIN = """
            { handoverChain(network: "network/rivers"%s) {
              gaps documented
              places { conference { name } hosts { name } hosting { citations(first: 2) { locator } } }
              hops {
                order status date
                from { conference { name } hosts { name } } to { conference { name } hosts { name } }
                handovers { handedOverBy { name } acceptedBy { name } ceremony { name } citations(first: 20) { source { id } } }
                successions { id } missing { what number conference { name } } forks { what conference { name } }
              }
            } }
            """;

    private final Client client;

    ResearchIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void everyGapAndForkIsTold() {
        JsonNode chain = chain("");
        assertThat(chain.get("places").valueStream().map(ResearchIT::place)).containsExactly("First meeting [Alder]",
                "Second meeting [Birch, Cedar]", "Fourth meeting [Dogwood]", "Fifth meeting []", "Sixth meeting [Elm]",
                "Special meeting [Fir]", "Seventh meeting [Guava]");
        assertThat(hops(chain)).containsExactly(
                "1 DOCUMENTED First meeting [Alder] > Second meeting [Birch, Cedar] lacks [] forks [CO_HOSTS Second meeting]",
                "2 GAP Second meeting [Birch, Cedar] > Fourth meeting [Dogwood] lacks [EDITION 3, HANDOVER] forks [CO_HOSTS Second meeting]",
                "3 GAP Fourth meeting [Dogwood] > Fifth meeting [] lacks [HOST 5 Fifth meeting, HANDOVER] forks []",
                "4 GAP Fifth meeting [] > Sixth meeting [Elm] lacks [HOST 5 Fifth meeting, HANDOVER] forks []",
                "5 DOCUMENTED Sixth meeting [Elm] > ? [Hazel] lacks [EDITION] forks [SUCCESSORS Sixth meeting]",
                "6 DOCUMENTED Sixth meeting [Elm] > Special meeting [Fir] lacks [EDITION_NUMBER Special meeting] forks [SUCCESSORS Sixth meeting]",
                "7 BY_ORDER Sixth meeting [Elm] > Seventh meeting [Guava] lacks [HANDOVER] forks [SUCCESSORS Sixth meeting, PREDECESSORS Seventh meeting]",
                "8 DOCUMENTED Special meeting [Fir] > Seventh meeting [Guava] lacks [EDITION_NUMBER Special meeting] forks [PREDECESSORS Seventh meeting]");
        assertThat(chain.get("gaps").intValue()).isEqualTo(3);
        assertThat(chain.get("documented").intValue()).isEqualTo(4);
    }

    @Test
    void aHandoverHasItsDatePeopleCeremonyAndSources() {
        JsonNode hop = chain("").get("hops").get(0);
        assertThat(hop.get("date").stringValue()).isEqualTo("2003-06-01");
        assertThat(hop.get("handovers").toString()).startsWith(
                "[{\"handedOverBy\":{\"name\":\"Ann\"},\"acceptedBy\":{\"name\":\"Bob\"},\"ceremony\":{\"name\":\"Opening of the second meeting\"}")
            .contains("source/report", "source/newspaper");
    }

    @Test
    void asOfADateNothingLaterIsSeen() {
        assertThat(hops(chain(", asOf: {date: \"2010\"}"))).containsExactly(
                "1 DOCUMENTED First meeting [Alder] > Second meeting [Birch, Cedar] lacks [] forks [CO_HOSTS Second meeting]",
                "2 GAP Second meeting [Birch, Cedar] > Fourth meeting [Dogwood] lacks [EDITION 3, HANDOVER] forks [CO_HOSTS Second meeting]",
                "3 GAP Fourth meeting [Dogwood] > Fifth meeting [] lacks [HOST 5 Fifth meeting, HANDOVER] forks []");
    }

    @Test
    void backwardItBeginsAtTheEnd() {
        assertThat(hops(chain(", direction: BACKWARD, from: \"conference/rivers-4\", to: \"city/alder\"")))
            .containsExactly(
                    "1 GAP Second meeting [Birch, Cedar] > Fourth meeting [Dogwood] lacks [EDITION 3, HANDOVER] forks [CO_HOSTS Second meeting]",
                    "2 DOCUMENTED First meeting [Alder] > Second meeting [Birch, Cedar] lacks [] forks [CO_HOSTS Second meeting]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            network: "network/none"                      | null
            network: "network/rivers", from: "city/none" | null
            network: "network/lakes"                     | {"places":[],"hops":[]}
            """)
    void whatIsNotThereIsNull(String arguments, String expected) {
        assertThat(client.ask("{ handoverChain(%s) { places { number } hops { order } } }".formatted(arguments))
            .get("data")
            .get("handoverChain")
            .toString()).isEqualTo(expected);
    }

    @Test
    void aTimelineIsInOrderWithBeginsAndEnds() {
        assertThat(rows("""
                { timeline(of: "cluster/mills") { nodes { date what kind about { name } node { name } } } }""",
                "timeline", "date", "what", "kind", "about", "node"))
            .containsExactly("2001 BEGAN COORDINATES Mills Alder", "2001 BEGAN Cluster Mills -",
                    "2004 ENDED COORDINATES Mills Alder", "2005 BEGAN COORDINATES Mills Birch");
    }

    @Test
    void aTimelineOfANetworkHasWhatIsPartOfIt() {
        assertThat(
                rows("""
                        { timeline(of: "network/rivers", period: "2003", kinds: ["Conference", "Session", "HOSTED", "HANDED_OVER_TO", "MEMBER_OF"]) {
                          nodes { date what kind about { name } node { name } } } }""",
                        "timeline", "date", "what", "kind", "about", "node"))
            .containsExactly("2003 HAPPENED HOSTED Second meeting Birch", "2003 HAPPENED HOSTED Second meeting Cedar",
                    "2003 BEGAN MEMBER_OF River Cities Birch", "2003 HAPPENED Conference Second meeting -",
                    "2003-06-01 HAPPENED Session Opening of the second meeting -");
    }

    @Test
    void twoDatesAreCompared() {
        assertThat(
                rows("""
                        { compare(id: "cluster/mills", from: "2003", to: "2008") { nodes { change kind node { name } before { id } after { id } } } }""",
                        "compare", "change", "kind", "node", "before", "after"))
            .containsExactly("ENDED COORDINATES Alder COORDINATES/city/alder/cluster/mills -",
                    "APPEARED COORDINATES Birch - COORDINATES/city/birch/cluster/mills");
    }

    @Test
    void aDirectoryHasThePeopleNewestFirst() {
        assertThat(
                rows("""
                        { directory(of: "cluster/mills") { nodes { person { name } represented { name } title capacity lastSeen } } }""",
                        "directory", "person", "represented", "title", "capacity", "lastSeen"))
            .containsExactly("Bob Birch Former mayor of Birch SPOKE_AT 2011", "Ann Alder Mayor REPRESENTED 2004");
    }

    @Test
    void factsAboutWhichSourcesDifferHaveAllTheirClaims() {
        assertThat(
                rows("""
                        { disagreements { nodes { predicate about { name } claims { value accepted sources { nodes { id } } } } } }""",
                        "disagreements", "predicate", "about"))
            .containsExactly("date Alder Birch", "date Fourth meeting");
        assertThat(client.ask(
                "{ disagreements(about: \"conference/rivers-4\", source: \"source/newspaper\") { totalCount nodes { claims { value } } } }")
            .get("data")
            .toString()).contains("\"totalCount\":1", "\"2007\"", "\"2008-01\"");
    }

    /** A cursor goes on where the page before ended, and the pages are the whole. */
    @Test
    void pagesOfAFixedReadAreTheWhole() {
        List<String> whole = cursorsOf("");
        String half = whole.get(whole.size() / 2);
        assertThat(cursorsOf(", after: \"" + half + "\"")).isEqualTo(whole.subList(whole.size() / 2 + 1, whole.size()));
        assertThat(cursorsOf(", last: 100, before: \"" + half + "\"")).isEqualTo(whole.subList(0, whole.size() / 2));
    }

    private List<String> cursorsOf(String arguments) {
        return client.ask("{ timeline(of: \"network/rivers\"%s) { edges { cursor } } }".formatted(arguments))
            .get("data")
            .get("timeline")
            .get("edges")
            .valueStream()
            .map(e -> e.get("cursor").stringValue())
            .toList();
    }

    private JsonNode chain(String arguments) {
        JsonNode response = client.ask(CHAIN.formatted(arguments));
        assertThat(response.has("errors")).as(response.toString()).isFalse();
        return response.get("data").get("handoverChain");
    }

    private List<String> rows(String query, String field, String... columns) {
        JsonNode response = client.ask(query);
        assertThat(response.has("errors")).as(response.toString()).isFalse();
        return response.get("data").get(field).get("nodes").valueStream().map(row -> {
            StringBuilder text = new StringBuilder();
            for (String column : columns) {
                text.append(' ').append(text(row.get(column)));
            }
            return text.substring(1);
        }).toList();
    }

    private static List<String> hops(JsonNode chain) {
        return chain.get("hops")
            .valueStream()
            .map(h -> "%d %s %s > %s lacks %s forks %s".formatted(h.get("order").intValue(),
                    h.get("status").stringValue(), place(h.get("from")), place(h.get("to")),
                    h.get("missing").valueStream().map(ResearchIT::piece).toList(),
                    h.get("forks").valueStream().map(ResearchIT::piece).toList()))
            .toList();
    }

    private static String place(JsonNode place) {
        JsonNode conference = place.get("conference");
        return (conference.isNull() ? "?" : text(conference)) + " "
                + place.get("hosts").valueStream().map(ResearchIT::text).toList();
    }

    private static String piece(JsonNode piece) {
        StringBuilder text = new StringBuilder(piece.get("what").stringValue());
        for (String part : List.of("number", "conference")) {
            if (piece.has(part) && !piece.get(part).isNull()) {
                text.append(' ').append(text(piece.get(part)));
            }
        }
        return text.toString();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return String.join(" ", value.valueStream().map(ResearchIT::text).toList());
        }
        return value.isNull() ? "-" : value.has("name") ? value.get("name").stringValue()
                : value.has("id") ? value.get("id").stringValue() : value.asString();
    }

}
