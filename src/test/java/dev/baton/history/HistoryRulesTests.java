package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the bundled history whatever is added to it. */
class HistoryRulesTests {

    private static final History HISTORY = History.WHOLE;

    /** What the graph is made of beside what the sources speak of. */
    private static final Set<String> RECORD = Set.of("Claim", "Name", "Source");

    /** The seventh is announced: no source names its host yet. */
    @Test
    void everyEditionHasItsHostItsDaysAndItsStatus() {
        var editions = new TreeMap<String, String>();
        HISTORY.nodes("Conference")
            .filter(conference -> conference.properties().containsKey("edition"))
            .forEach(
                    conference -> editions.put(conference.properties().get("edition").toString(), hosts(conference.id())
                            + " " + conference.properties().get("date") + " " + conference.properties().get("status")));
        assertThat(editions).hasToString("{1=[Beijing] 2013-10-21/2013-10-23 HELD, "
                + "2=[Mexico City] 2015-09-28/2015-09-30 HELD, 3=[Cork] 2017-09-18/2017-09-20 HELD, "
                + "4=[Medellín] 2019-10-01/2019-10-03 HELD, 5=[Yeonsu] 2021-10-27/2021-10-30 HELD, "
                + "6=[Jubail Industrial City] 2024-12-03/2024-12-05 HELD, 7=[] 2027-06 ANNOUNCED}");
    }

    /**
     * The chain of editions is whole; that of handovers is known from Cork to Yeonsu
     * only.
     */
    @Test
    void everyEditionFollowsTheOneBeforeAndTheGapsBetweenHostsAreGaps() {
        assertThat(HISTORY.relationships("SUCCEEDED_BY").map(r -> r.from() + " " + r.to()))
            .filteredOn(pair -> pair.startsWith("conference/"))
            .containsExactlyInAnyOrderElementsOf(IntStream.range(1, 7)
                .mapToObj(i -> "conference/iclc-%d conference/iclc-%d".formatted(i, i + 1))
                .toList());
        assertThat(HISTORY.relationships("HANDED_OVER_TO").map(r -> r.from() + " " + r.to()))
            .containsExactlyInAnyOrder("city/cork city/medellin", "city/medellin city/yeonsu");
        assertThat(HISTORY.to("network/gnlc", "PART_OF").filter(r -> r.from().startsWith("conference/")))
            .extracting(TargetRelationship::from)
            .containsExactlyInAnyOrderElementsOf(IntStream.range(1, 8).mapToObj(i -> "conference/iclc-" + i).toList());
    }

    @Test
    void theAwardsWentToSoManyCities() {
        var recipients = new TreeMap<String, Long>();
        HISTORY.relationships("RECEIVED")
            .forEach(r -> recipients.merge(String.valueOf(HISTORY.node(r.to()).properties().get("date")), 1L,
                    Long::sum));
        assertThat(recipients).hasToString("{2015=12, 2017=16, 2019=10, 2021=10, 2024=10}");
    }

    @Test
    void everyPersonSpokeOrWroteOrHeldAnOfficeOrActedForSomebody() {
        assertThat(HISTORY.nodes("Person").map(TargetNode::id))
            .allMatch(id -> Stream.of("SPOKE_AT", "CONTRIBUTED_TO", "HELD", "REPRESENTED")
                .anyMatch(type -> HISTORY.from(id, type).findAny().isPresent()));
    }

    /** Two gatherings were none of the network's: its people spoke at them. */
    @Test
    void whereverSomebodySpokeIsPartOfAnEditionOrOfTheNetwork() {
        assertThat(HISTORY.relationships("SPOKE_AT").map(TargetRelationship::to).distinct())
            .filteredOn(id -> id.startsWith("session/") && !belongs(id))
            .containsExactlyInAnyOrder("session/pascal-conference-13",
                    "session/unesco-forum-transformative-education-2021");
    }

    private static boolean belongs(String session) {
        return HISTORY.from(session, "PART_OF")
            .map(TargetRelationship::to)
            .anyMatch(whole -> !whole.startsWith("session/") || belongs(whole));
    }

    @Test
    void everySessionOfADatedEditionHasADate() {
        assertThat(HISTORY.nodes("Session"))
            .filteredOn(
                    session -> HISTORY.from(session.id(), "PART_OF").anyMatch(r -> r.to().startsWith("conference/")))
            .isNotEmpty()
            .allSatisfy(session -> assertThat(session.properties()).containsKey("date"));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThat(Stream.concat(HISTORY.graph().nodes().values().stream().map(TargetNode::properties),
                HISTORY.graph().relationships().values().stream().map(TargetRelationship::properties)))
            .filteredOn(properties -> properties.containsKey("beginEarliest"))
            .isNotEmpty()
            .allSatisfy(properties -> assertThat((Long) properties.get("endLatest"))
                .isGreaterThanOrEqualTo((Long) properties.get("beginEarliest")));
    }

    /** Coordinates are remembered, and say so. */
    @Test
    void everyPlaceOnTheMapIsMarkedAsRemembered() {
        List<TargetNode> cities = HISTORY.nodes("City")
            .filter(city -> city.properties().containsKey("latitude"))
            .toList();
        assertThat(cities).hasSize(299).allSatisfy(city -> {
            assertThat((Double) city.properties().get("latitude")).isBetween(-60.0, 75.0);
            assertThat((Double) city.properties().get("longitude")).isBetween(-180.0, 180.0);
        });
        assertThat(HISTORY.to("source/editors-coordinates", "CITES")).hasSize(2 * 299)
            .allSatisfy(citation -> assertThat(citation.properties()).containsEntry("how", "EDITORIAL")
                .containsEntry("confidence", "MEDIUM"));
    }

    @Test
    void whatTheEditorsRememberSaysHowSureTheyAre() {
        assertThat(HISTORY.to("source/editors-general-knowledge", "CITES")).isNotEmpty()
            .filteredOn(citation -> citation.properties().get("how").equals("EDITORIAL"))
            .allSatisfy(citation -> assertThat(citation.properties()).containsKeys("reason", "confidence"));
    }

    /** Whom somebody spoke for is also whom the person represented there. */
    @Test
    void whoSpokeForACityRepresentedIt() {
        assertThat(HISTORY.relationships("SPOKE_AT").filter(r -> r.from().startsWith("person/")))
            .allSatisfy(spoke -> assertThat(HISTORY.from(spoke.from(), "REPRESENTED").map(TargetRelationship::to))
                .containsAll(texts(spoke, "onBehalfOf")));
    }

    @Test
    void everySpeakerAtASessionHasAPlaceInItsOrder() {
        assertThat(HISTORY.nodes("Session").map(TargetNode::id)).allSatisfy(session -> {
            List<Long> orders = HISTORY.to(session, "SPOKE_AT")
                .map(spoke -> spoke.properties().get("order"))
                .filter(Number.class::isInstance)
                .map(order -> ((Number) order).longValue())
                .sorted()
                .toList();
            assertThat(orders).doesNotHaveDuplicates();
            assertThat(orders.isEmpty() || orders.getFirst() == 1 && orders.getLast() == orders.size()).isTrue();
        });
    }

    /**
     * Ezbet El-Borg lies in a city. Catania is known from the name of a university,
     * Manila and Melbourne from examples that speakers gave; San José is in a list
     * without countries. No document says where they lie.
     */
    @Test
    void everyCityHasACountryUnlessNoDocumentSaysOne() {
        assertThat(HISTORY.nodes("City").map(TargetNode::id))
            .filteredOn(city -> HISTORY.from(city, "LOCATED_IN").noneMatch(r -> r.to().startsWith("country/")))
            .containsExactly("city/catania", "city/ezbet-el-borg", "city/manila", "city/melbourne", "city/san-jose");
    }

    @Test
    void nothingStandsAlone() {
        var linked = new TreeSet<String>();
        HISTORY.graph()
            .relationships()
            .values()
            .stream()
            .filter(r -> !Set.of("ABOUT", "CITES", "NAMED").contains(r.type()))
            .forEach(r -> linked.addAll(List.of(r.from(), r.to())));
        assertThat(HISTORY.graph().nodes().values())
            .filteredOn(node -> !RECORD.contains(node.label()) && !linked.contains(node.id()))
            .isEmpty();
    }

    @Test
    void everyClaimIsCitedWithAPlaceAndWithAReasonWhereItIsNotStated() {
        Set<String> cited = HISTORY.relationships("CITES").map(TargetRelationship::from).collect(Collectors.toSet());
        assertThat(HISTORY.nodes("Claim").map(TargetNode::id)).allMatch(cited::contains);
        assertThat(HISTORY.relationships("CITES")).allSatisfy(citation -> {
            assertThat(String.valueOf(citation.properties().get("locator"))).isNotBlank().isNotEqualTo("null");
            assertThat(citation.properties().get("how").equals("STATED") || citation.properties().get("reason") != null)
                .as(citation.line())
                .isTrue();
        });
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        assertThat(History.readBackwards()).isEqualTo(HISTORY.graph());
    }

    private static Set<String> hosts(String conference) {
        return HISTORY.to(conference, "HOSTED").map(r -> HISTORY.name(r.from())).collect(Collectors.toSet());
    }

    private static List<String> texts(TargetRelationship relationship, String property) {
        return relationship.properties().get(property) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList() : List.of();
    }

}
