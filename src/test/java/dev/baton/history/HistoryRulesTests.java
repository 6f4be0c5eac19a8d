package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of the bundled history whatever is added to it. */
class HistoryRulesTests {

    private static final History HISTORY = History.WHOLE;

    /** What the graph is made of beside what the sources speak of. */
    private static final Set<String> RECORD = Set.of("Claim", "Name", "Source");

    @Test
    void everyEditionHasItsHostAndItsDate() {
        var editions = new TreeMap<String, String>();
        HISTORY.nodes("Conference")
            .forEach(conference -> editions.put(conference.id(), conference.properties().get("edition") + " "
                    + hosts(conference.id()) + " " + conference.properties().get("date")));
        assertThat(editions).hasToString("{conference/cop26=null [Glasgow] 2021, conference/iclc-1=1 [Beijing] 2013, "
                + "conference/iclc-2=2 [Mexico City] 2015-09-28/2015-09-30, "
                + "conference/iclc-4=4 [Medellín] 2019-10-01/2019-10-03, "
                + "conference/iclc-5=5 [Yeonsu] 2021-10-27/2021-10-30}");
    }

    /** No document speaks of a third edition, so the chain has a gap there. */
    @Test
    void thereIsNoThirdEditionAndNothingBridgesTheGap() {
        assertThat(HISTORY.relationships("SUCCEEDED_BY").map(r -> r.from() + " " + r.to()))
            .filteredOn(pair -> pair.startsWith("conference/"))
            .containsExactlyInAnyOrder("conference/iclc-1 conference/iclc-2", "conference/iclc-4 conference/iclc-5");
        assertThat(HISTORY.relationships("HANDED_OVER_TO").map(r -> r.from() + " " + r.to()))
            .containsExactly("city/medellin city/yeonsu");
    }

    @Test
    void everyPersonSpokeOrWrote() {
        assertThat(HISTORY.nodes("Person").map(TargetNode::id))
            .allMatch(id -> HISTORY.from(id, "SPOKE_AT").findAny().isPresent()
                    || HISTORY.from(id, "CONTRIBUTED_TO").findAny().isPresent());
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
     * Manila and Melbourne from examples that speakers gave; no document says where they
     * lie.
     */
    @Test
    void everyCityHasACountryUnlessNoDocumentSaysOne() {
        assertThat(HISTORY.nodes("City").map(TargetNode::id))
            .filteredOn(city -> HISTORY.from(city, "LOCATED_IN").noneMatch(r -> r.to().startsWith("country/")))
            .containsExactly("city/catania", "city/ezbet-el-borg", "city/manila", "city/melbourne");
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
