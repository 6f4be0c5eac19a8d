package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Registered;
import dev.baton.model.Vocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole graph that a dataset asks for: the nodes and relationships that reads walk,
 * and the record of claims behind them. Pure: equal datasets give equal graphs, whatever
 * is stored.
 *
 * @param nodes all nodes, by id
 * @param relationships all relationships, by id
 */
public record TargetGraph(SortedMap<String, TargetNode> nodes, SortedMap<String, TargetRelationship> relationships) {

    /**
     * The property that tells whether a stored node or relationship differs from the one
     * that is asked for.
     */
    public static final String CHECKSUM = "checksum";

    public TargetGraph {
        nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
        relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
    }

    /** The graph of a dataset that was checked and has no errors. */
    public static TargetGraph of(Dataset given, Vocabulary vocabulary) {
        Dataset dataset = Merging.of(given);
        FactClaims facts = new FactClaims(vocabulary, new SourceRanking(dataset));
        dataset.sources().forEach(facts::add);
        Map<String, String> names = new HashMap<>();
        Elements elements = new Elements();
        HotGraph hot = new HotGraph(vocabulary, facts.book(), elements);
        for (Registered entity : dataset.entities()) {
            names.put(entity.id().value(), entity.name().value());
            hot.node(entity, FormerIdNodes.into(entity.id().value(), dataset.decisions()));
        }
        facts.forms().values().forEach(form -> hot.name(form, names.get(form.owner())));
        facts.relationships().values().forEach(hot::relationship);
        dataset.parts().forEach(part -> FormerIdNodes.add(part.decisions(), vocabulary, elements));
        ClaimRecord record = new ClaimRecord(vocabulary, elements);
        dataset.sources().forEach(record::source);
        facts.book().all().forEach(record::claim);
        return elements.graph();
    }

    /**
     * SHA-256 over the export: the canonical lines of all nodes and relationships in the
     * order of their ids.
     */
    public String checksum() {
        return Digest.of(lines());
    }

    /**
     * The canonical lines of all nodes, then of all relationships, each in the order of
     * their ids.
     */
    public Stream<String> lines() {
        return Stream.concat(nodes.values().stream().map(Element::line),
                relationships.values().stream().map(Element::line));
    }
}
