package dev.baton.dataset.kinds;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.Findings;
import dev.baton.dataset.Place;
import dev.baton.model.Kind;
import dev.baton.model.Property;
import dev.baton.model.Relationship;
import dev.baton.model.TimeKind;
import dev.baton.model.Vocabulary;
import graphql.language.AbstractDescribedNode;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What SDL files of datasets may hold. */
final class KindRules {

    /** Labels of what is about the graph itself. */
    private static final Set<String> RESERVED = Set.of("Entity", "Graph", "UndoPart", "KeptPart", "LoadLock",
            "SchemaLock", "SchemaVersion");

    private static final Map<TimeKind, Set<String>> DATES = Map.of(TimeKind.STATE, Set.of("since", "until"),
            TimeKind.EVENT, Set.of("date"), TimeKind.STRUCTURE, Set.of());

    private final TypeDefinitionRegistry service;

    private final Findings findings;

    private final Map<String, List<String>> lines = new HashMap<>();

    private final Set<String> labels;

    private final Set<String> prefixes;

    private final Set<String> types;

    /** By type, and by type and field with a dot between. */
    private final Map<String, Place> places = new HashMap<>();

    KindRules(TypeDefinitionRegistry service, Vocabulary known, List<DatasetFile> files, Findings findings) {
        this.service = service;
        this.findings = findings;
        files.forEach(
                file -> lines.put(file.path(), new String(file.content(), StandardCharsets.UTF_8).lines().toList()));
        this.labels = taken(known, Kind::label);
        this.labels.addAll(RESERVED);
        this.prefixes = taken(known, Kind::prefix);
        this.types = known.relationships()
            .stream()
            .map(Relationship::type)
            .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> taken(Vocabulary known, Function<Kind, String> of) {
        return known.kinds().stream().map(of).collect(Collectors.toCollection(HashSet::new));
    }

    /** Checks what can be seen in a file alone. */
    void check(Document document) {
        document.getDefinitions().forEach(this::definition);
    }

    private void definition(Definition<?> definition) {
        switch (definition) {
            case ObjectTypeExtensionDefinition extension -> {
                Place place = place(extension.getSourceLocation(), "type\\s+" + extension.getName() + "\\b");
                fields(extension);
                if (!(service.getTypeOrNull(extension.getName()) instanceof ObjectTypeDefinition)) {
                    findings.error(place, "there is no type '%s' to extend".formatted(extension.getName()),
                            "extend a kind of node, a relationship or Query");
                }
            }
            case ObjectTypeDefinition type -> {
                Place place = place(type.getSourceLocation(), "type\\s+" + type.getName() + "\\b");
                places.put(type.getName(), place);
                described(type, type.getName(), place);
                fields(type);
                mapped(type, place);
            }
            case EnumTypeDefinition words -> {
                described(words, words.getName(),
                        place(words.getSourceLocation(), "enum\\s+" + words.getName() + "\\b"));
                words.getEnumValueDefinitions()
                    .forEach(word -> described(word, words.getName() + "." + word.getName(),
                            place(word.getSourceLocation(), "^\\s*" + word.getName() + "\\b")));
            }
            default -> findings.error(place(definition.getSourceLocation(), ""), "this cannot be added by a dataset",
                    "add types with @node or @relationship, enums, and fields of known types (extend type)");
        }
    }

    private void fields(ObjectTypeDefinition type) {
        type.getFieldDefinitions().forEach(field -> {
            String name = type.getName() + "." + field.getName();
            Place place = place(field.getSourceLocation(), "^\\s*" + field.getName() + "\\s*[(:]");
            places.put(name, place);
            described(field, name, place);
        });
    }

    private void mapped(ObjectTypeDefinition type, Place place) {
        if (type.hasDirective("node")) {
            taken(type, "node", "label", "[A-Z][A-Za-z0-9]*", "PeaceTreaty", labels, place);
            taken(type, "node", "prefix", "[a-z]+(-[a-z]+)*", "peace-treaty", prefixes, place);
        }
        else if (type.hasDirective("relationship")) {
            taken(type, "relationship", "type", "[A-Z][A-Z0-9_]*", "PAID_TO", types, place);
        }
        else {
            findings.error(place, "'%s' is neither a kind of node nor a relationship".formatted(type.getName()),
                    "give it @node or @relationship");
        }
    }

    private void taken(ObjectTypeDefinition type, String directive, String argument, String form, String example,
            Set<String> taken, Place place) {
        String known = text(type.getDirectives(directive).getFirst().getArgument(argument));
        if (known == null) {
            findings.error(place, "@%s of '%s' has no %s".formatted(directive, type.getName(), argument),
                    "write it as in %s: \"%s\"".formatted(argument, example));
        }
        else if (!known.matches(form)) {
            findings.error(place, "'%s' is no %s".formatted(known, argument),
                    "write it as in %s: \"%s\"".formatted(argument, example));
        }
        else if (!taken.add(known)) {
            findings.error(place, "the %s '%s' is taken".formatted(argument, known), "choose another one");
        }
    }

    private static @Nullable String text(@Nullable Argument argument) {
        return argument != null && argument.getValue() instanceof StringValue value ? value.getValue() : null;
    }

    private void described(AbstractDescribedNode<?> element, String name, Place place) {
        if (element.getDescription() == null || element.getDescription().getContent().isBlank()) {
            findings.error(place, "'%s' has no description".formatted(name),
                    "say above it, in quotes, what it is, for a reader who knows cities and not code");
        }
    }

    /**
     * The first line from a location on that has the pattern: a description stands before
     * it.
     */
    private Place place(@Nullable SourceLocation at, String pattern) {
        if (at == null) {
            return new Place("kinds/", 1);
        }
        String file = at.getSourceName();
        Pattern searched = Pattern.compile(pattern);
        List<String> text = lines.getOrDefault(file, List.of());
        for (int line = at.getLine(); line <= text.size(); line++) {
            if (searched.matcher(text.get(line - 1)).find()) {
                return new Place(file, line);
            }
        }
        return new Place(file, at.getLine());
    }

    /** Checks what can be seen when all is read. */
    void check(Vocabulary vocabulary) {
        for (Kind kind : vocabulary.kinds()) {
            at(kind.name()).ifPresent(place -> {
                if (!kind.entity()) {
                    findings.error(place, "'%s' cannot be registered".formatted(kind.name()),
                            "write: type %s implements Entity & Node".formatted(kind.name()));
                }
                dates(kind.name(), kind.time(), kind.properties());
            });
        }
        for (Relationship relationship : vocabulary.relationships()) {
            at(relationship.name()).ifPresent(place -> {
                if (!relationship.fields().containsKey("claims")) {
                    findings.error(place, "no source can state '%s'".formatted(relationship.name()),
                            "write: type %s implements Relationship".formatted(relationship.name()));
                }
                dates(relationship.name(), relationship.time(), relationship.properties());
            });
        }
    }

    /** Only these have bounds, by which they are compared and sorted. */
    private void dates(String type, TimeKind time, Stream<Property> properties) {
        Set<String> allowed = DATES.getOrDefault(time, Set.of());
        properties.filter(Property::isDate)
            .filter(property -> !allowed.contains(property.name()))
            .forEach(property -> at(type + "." + property.name()).or(() -> at(type))
                .ifPresent(place -> findings.error(place,
                        "the date '%s' cannot be compared: %s of time %s has %s".formatted(property.name(), type, time,
                                allowed.isEmpty() ? "no date"
                                        : allowed.stream().sorted().collect(Collectors.joining(" and "))),
                        "STATE has since and until, EVENT has date; give another date as a String, or make it a node")));
    }

    private Optional<Place> at(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** Where the files name what a message quotes. */
    private Optional<Place> quoted(String message) {
        Matcher quoted = Pattern.compile("'(\\w+)'").matcher(message);
        if (!quoted.find()) {
            return Optional.empty();
        }
        Pattern name = Pattern.compile("\\b" + quoted.group(1) + "\\b");
        return lines.entrySet()
            .stream()
            .flatMap(file -> IntStream.rangeClosed(1, file.getValue().size())
                .filter(line -> name.matcher(file.getValue().get(line - 1)).find())
                .mapToObj(line -> new Place(file.getKey(), line)))
            .findFirst();
    }

    /**
     * The place of what a message begins with, a type, or a type and field; or else of
     * what it quotes.
     */
    Optional<Place> place(String message) {
        String name = message.replaceAll(":.*", "");
        return at(name).or(() -> at(name.replaceAll("\\..*", ""))).or(() -> quoted(message));
    }

}
