package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.Decisions;
import dev.baton.dataset.Json;
import dev.baton.dataset.NodeFact;
import dev.baton.dataset.Registered;
import dev.baton.dataset.RelationshipFact;
import dev.baton.dataset.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset in which what was decided to be one is one: whatever a source says of a
 * merged node it says of the one that stays. Nothing is lost, so taking the decision away
 * brings both back.
 */
final class Merging {

    private final Map<String, String> survivors = new LinkedHashMap<>();

    private Merging(Decisions decisions) {
        decisions.same().forEach(same -> same.merge().forEach(id -> survivors.put(id.value(), same.keep().value())));
    }

    static Dataset of(Dataset dataset) {
        return dataset.decisions().same().isEmpty() ? dataset : new Merging(dataset.decisions()).merged(dataset);
    }

    private Dataset merged(Dataset dataset) {
        List<Registered> entities = dataset.entities()
            .stream()
            .filter(e -> !survivors.containsKey(e.id().value()))
            .toList();
        List<SourceFile> sources = dataset.sources().stream().map(this::merged).toList();
        return dataset.with(entities, sources);
    }

    private SourceFile merged(SourceFile source) {
        return new SourceFile(source.place(), source.id(), source.properties(),
                source.nodes().stream().map(this::merged).toList(),
                source.relationships().stream().map(this::merged).toList());
    }

    private NodeFact merged(NodeFact fact) {
        return new NodeFact(fact.place(), id(fact.id()), values(fact.properties()), fact.names(), fact.support());
    }

    private RelationshipFact merged(RelationshipFact fact) {
        return new RelationshipFact(fact.place(), id(fact.from()), fact.type(), id(fact.to()), fact.key(),
                values(fact.properties()), fact.support());
    }

    /** References are ids; no other text looks like the id of a merged node. */
    private Map<String, Json> values(Map<String, Json> properties) {
        Map<String, Json> values = new LinkedHashMap<>();
        properties.forEach((property, value) -> values.put(property, switch (value) {
            case Json.Text text -> id(text);
            case Json.Items items -> new Json.Items(items.place(),
                    items.items().stream().map(i -> i instanceof Json.Text text ? id(text) : i).toList());
            default -> value;
        }));
        return values;
    }

    private Json.Text id(Json.Text id) {
        String survivor = survivors.get(id.value());
        return survivor == null ? id : new Json.Text(id.place(), survivor);
    }

}
