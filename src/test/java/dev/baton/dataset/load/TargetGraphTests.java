package dev.baton.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Fixtures;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TargetGraphTests {

    private final TargetGraph small = of(Fixtures.small());

    private static TargetGraph of(Dataset dataset) {
        assertThat(dataset.findings()).isEmpty();
        return TargetGraph.of(dataset, Sdl.vocabulary());
    }

    private static TargetGraph with(String facts) {
        return of(Fixtures.smallWith("sources/third.json", """
                {"source": {"id": "source/third", "title": "A third source", "date": "2020", "language": "en"},
                 "facts": [{"locator": "page 1", %s}]}
                """.formatted(facts)));
    }

    private static List<Map<String, Object>> claims(TargetGraph graph, String subject, String predicate) {
        return graph.nodes()
            .values()
            .stream()
            .<Map<String, Object>>map(TargetNode::properties)
            .filter(p -> subject.equals(p.get("subject")) && predicate.equals(p.get("predicate")))
            .sorted(Comparator.comparing(p -> p.get("id").toString()))
            .toList();
    }

    /**
     * The whole graph of the small dataset, to be read: raise {@link Fingerprint#LAYOUT}
     * when it changes.
     */
    @Test
    void theSmallDatasetMakesThisGraph() {
        String expected = text("dataset/small/graph.txt");
        String lines = small.lines().collect(Collectors.joining("\n", "layout " + Fingerprint.LAYOUT + "\n", "\n"));
        assertThat(lines).isEqualTo(expected);
    }

    @Test
    void everySortKeyIsThere() {
        Sdl.vocabulary()
            .kinds()
            .forEach(kind -> assertThat(small.nodes().values()).filteredOn(n -> n.label().equals(kind.label()))
                .allSatisfy(n -> assertThat(n.properties().keySet()).containsAll(keys(kind.properties()))));
        assertThat(small.relationships().values()).allSatisfy(r -> assertThat(r.properties().keySet())
            .containsAll(keys(Sdl.vocabulary().relationship(r.type()).properties()))
            .contains("id", "fromId", "toId", "fromNameKey", "toNameKey"));
    }

    /** A text that no list is ordered by is compared without accents all the same. */
    @Test
    void aTextThatIsThereHasItsFoldedForm() {
        assertThat(with("\"nodes\": [{\"id\": \"city/medellin\", \"kind\": \"Municipalité\"}]").nodes()
            .get("city/medellin")
            .properties()).containsEntry("kind", "Municipalité").containsEntry("kindKey", "municipalite");
        assertThat(small.nodes().get("city/medellin").properties()).doesNotContainKeys("kind", "kindKey");
    }

    @Test
    void aRelationshipKnowsTheNamesOfItsEnds() {
        assertThat(small.relationships().get("HANDED_OVER_TO/city/medellin/city/yeonsu").properties())
            .containsEntry("fromNameKey", "medellin")
            .containsEntry("toNameKey", "yeonsu");
        assertThat(small.relationships().values()).filteredOn(r -> r.type().equals("NAMED"))
            .isNotEmpty()
            .allSatisfy(r -> assertThat(r.properties()).containsEntry("toNameKey", "\uFFFD"));
    }

    @Test
    void anotherNameOfAnEndChangesTheRelationship() {
        TargetGraph renamed = of(Fixtures.smallWith("entities/all.json",
                text("dataset/small/entities/all.json").replace("\"Medellín\"", "\"Medellin City\"")));
        String handover = "HANDED_OVER_TO/city/medellin/city/yeonsu";
        assertThat(renamed.relationships().get(handover).properties()).containsEntry("fromNameKey", "medellin city");
        assertThat(renamed.relationships().get(handover).checksum())
            .isNotEqualTo(small.relationships().get(handover).checksum());
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> keys(Stream<Property> properties) {
        return properties.filter(Property::sortable).map(Stored::key).toList();
    }

    @Test
    void whereSourcesDisagreeBothClaimsStayAndTheLaterSourceIsAccepted() {
        assertThat(small.nodes().get("conference/iclc-5").properties()).containsEntry("venue", "Convensia");
        assertThat(claims(small, "conference/iclc-5", "venue")).hasSize(2)
            .allSatisfy(claim -> assertThat(claim).containsEntry("contested", true))
            .extracting(claim -> claim.get("value") + " " + claim.get("accepted"))
            .containsExactlyInAnyOrder("Convensia true", "Songdo Convensia false");
        assertThat(claims(small, "conference/iclc-5", "date")).singleElement()
            .satisfies(claim -> assertThat(claim).containsEntry("contested", false).containsEntry("accepted", true));
    }

    @Test
    void theSameFactInTwoSourcesIsOneClaimWithTwoCitations() {
        TargetGraph graph = with("\"nodes\": [{\"id\": \"city/yeonsu\", \"kind\": \"district\"}]");
        String claim = claims(graph, "city/yeonsu", "kind").getFirst().get("id").toString();
        assertThat(graph.relationships().values()).filteredOn(r -> r.type().equals("CITES") && r.from().equals(claim))
            .extracting(TargetRelationship::to)
            .containsExactly("source/report", "source/third");
    }

    @Test
    void whatASourceStatesAtAPlaceIsNotAlsoInferredThere() {
        String speech = "SPOKE_AT/person/ko-nam-seok/session/iclc-5-opening";
        assertThat(small.relationships().get(speech).properties()).containsEntry("order", 2L)
            .containsEntry("onBehalfOf", List.of("city/yeonsu"));
        assertThat(how(claims(small, "person/ko-nam-seok", "SPOKE_AT"))).containsOnly("STATED");
        assertThat(how(claims(small, speech, "onBehalfOf"))).containsExactly("INFERRED");
    }

    private List<Object> how(List<Map<String, Object>> claims) {
        return small.relationships()
            .values()
            .stream()
            .filter(r -> r.type().equals("CITES"))
            .filter(r -> claims.stream().anyMatch(c -> r.from().equals(c.get("id"))))
            .map(r -> r.properties().get("how"))
            .toList();
    }

    @Test
    void aDeprecatedRelationshipIsAClaimOnly() {
        assertThat(small.relationships()).doesNotContainKey("HOSTED/city/yeonsu/conference/iclc-4");
        assertThat(claims(small, "city/yeonsu", "HOSTED"))
            .extracting(claim -> claim.get("object") + " " + claim.get("rank") + " " + claim.get("accepted"))
            .containsExactlyInAnyOrder("conference/iclc-4 DEPRECATED false", "conference/iclc-5 NORMAL true");
    }

    @Test
    void anotherSourceBringsADeprecatedRelationshipBack() {
        TargetGraph graph = with("""
                "relationships": [{"from": "city/yeonsu", "type": "HOSTED", "to": "conference/iclc-4"}]""");
        assertThat(graph.relationships()).containsKey("HOSTED/city/yeonsu/conference/iclc-4");
    }

    @Test
    void aListHoldsWhatAnySourceGives() {
        TargetGraph graph = with("""
                "relationships": [{"from": "person/ko-nam-seok", "type": "SPOKE_AT", "to": "session/iclc-5-opening",
                                   "onBehalfOf": "city/medellin"}]""");
        String speech = "SPOKE_AT/person/ko-nam-seok/session/iclc-5-opening";
        assertThat(graph.relationships().get(speech).properties()).containsEntry("onBehalfOf",
                List.of("city/medellin", "city/yeonsu"));
        assertThat(claims(graph, speech, "onBehalfOf")).hasSize(2)
            .allSatisfy(claim -> assertThat(claim).containsEntry("contested", false));
    }

    @Test
    void aClaimIsAboutTheNodesItSpeaksOf() {
        String handover = "HANDED_OVER_TO/city/medellin/city/yeonsu";
        String claim = claims(small, handover, "acceptedBy").getFirst().get("id").toString();
        assertThat(small.relationships().values()).filteredOn(r -> r.type().equals("ABOUT") && r.from().equals(claim))
            .extracting(r -> r.to() + " " + r.properties().get("role"))
            .containsExactly("city/medellin SUBJECT", "city/yeonsu OBJECT", "person/ko-nam-seok OBJECT");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        Dataset dataset = Fixtures.small();
        Dataset reversed = new Dataset(dataset.name(), dataset.entities().reversed(), dataset.sources().reversed(),
                dataset.findings(), dataset.whole(), dataset.files(), dataset.checksum());
        assertThat(of(reversed).lines()).containsExactlyElementsOf(small.lines().toList());
        assertThat(of(reversed).checksum()).isEqualTo(small.checksum());
    }

    @Test
    void anyOtherFactMakesAnotherChecksum() {
        assertThat(with("\"nodes\": [{\"id\": \"city/yeonsu\", \"kind\": \"ward\"}]").checksum())
            .isNotEqualTo(with("\"nodes\": [{\"id\": \"city/yeonsu\", \"kind\": \"borough\"}]").checksum());
    }

    /** The canonical text is unambiguous: a value cannot look like two. */
    @Test
    void aQuoteInAValueStaysInItsValue() {
        assertThat(CanonicalText.of(new TreeMap<>(Map.of("a", "x\", b: \"y")))).isEqualTo("{a: \"x\\\", b: \\\"y\"}");
    }

}
