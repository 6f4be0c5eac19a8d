package dev.baton.model;

import graphql.language.ObjectTypeDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the vocabulary that a fixed read may speak of without naming them, so that it
 * holds for any vocabulary: <code>{{hubs}}</code> in a pattern, as one of several labels
 * or types, and <code>{{'hubs'}}</code> between the brackets of a list.
 */
final class VocabularyWords {

    private final SdlTypes types;

    private final Collection<Relationship> relationships;

    VocabularyWords(SdlTypes types, Collection<Relationship> relationships) {
        this.types = types;
        this.relationships = relationships;
    }

    /** The words in a pattern: any of them. */
    String any(String name) {
        return of(name).stream().map("`%s`"::formatted).collect(Collectors.joining("|"));
    }

    /** The words as the elements of a list. */
    String list(String name) {
        return of(name).stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    /**
     * The words with a name.
     * @throws IllegalArgumentException if there are none
     */
    List<String> of(String name) {
        return switch (name) {
            // Types that join what the record speaks of, not what is about the record.
            case "relationships" -> walked().map(Relationship::type).sorted().toList();
            case "states" -> walked().filter(r -> r.time() == TimeKind.STATE).map(Relationship::type).sorted().toList();
            case "kinds" -> labels(m -> true);
            case "lasting" -> labels(m -> m.time() == TimeKind.STATE);
            case "hubs" -> labels(m -> m.says("hub"));
            default -> throw new IllegalArgumentException("There are no words '{{%s}}'".formatted(name));
        };
    }

    private Stream<Relationship> walked() {
        Set<String> entities = entities().map(ObjectTypeDefinition::getName).collect(Collectors.toSet());
        return relationships.stream()
            .filter(r -> types.implementsInterface(r.name(), ReadFieldReader.ANY_RELATIONSHIP))
            .filter(r -> r.ends()
                .stream()
                .allMatch(e -> entities.containsAll(e.from()) && entities.containsAll(e.to())));
    }

    private List<String> labels(Predicate<Mapping> which) {
        return entities().map(t -> Mapping.of(t, "node")).filter(which).map(m -> m.text("label")).sorted().toList();
    }

    private Stream<ObjectTypeDefinition> entities() {
        return types.with("node").filter(t -> types.implementsInterface(t.getName(), Vocabulary.EVERY_NODE));
    }

}
