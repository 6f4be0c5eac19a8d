package dev.baton.reference.requests;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests for another page of a list, from a cursor that an answer gave. */
public final class NextPages {

    private static final Set<String> CURSORS = Set.of("cursor", "startCursor", "endCursor");

    private final GraphQLSchema schema;

    private final Draw draw;

    public NextPages(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.draw = new Draw(seed);
    }

    /** A list of the request, by its key in the answer, with a cursor from it. */
    private record Place(String list, String cursor) {
    }

    /**
     * The same request with another page of one of its lists, where the answer has a
     * cursor.
     */
    public Optional<Request> next(Request request, Map<String, Object> answer) {
        Document document = Parser.parse(request.text());
        List<Place> places = new ArrayList<>();
        QueryTraverser.newQueryTraverser()
            .schema(schema)
            .document(document)
            .variables(request.variables())
            .build()
            .visitPreOrder(new QueryVisitorStub() {
                @Override
                public void visitField(QueryVisitorFieldEnvironment field) {
                    if (CURSORS.contains(field.getField().getName())) {
                        places(field, answer).forEach(places::add);
                    }
                }
            });
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place place = draw.one(places);
        List<Argument> page = page(place.cursor());
        Document changed = Documents.changed(document,
                field -> place.list().equals(field.getResultKey()) ? turned(field, page) : field);
        return Optional.of(Shrinker.request(changed, request.variables()));
    }

    private Stream<Place> places(QueryVisitorFieldEnvironment cursor, Map<String, Object> answer) {
        QueryVisitorFieldEnvironment part = cursor.getParentEnvironment();
        QueryVisitorFieldEnvironment list = part.getParentEnvironment();
        // A cursor belongs to the field of one kind.
        if (!(list.getParentType() instanceof GraphQLObjectType)) {
            return Stream.empty();
        }
        String key = list.getField().getResultKey();
        return below(answer).flatMap(object -> objects(object.get(key)))
            .flatMap(connection -> objects(connection.get(part.getField().getResultKey())))
            .map(object -> object.get(cursor.getField().getResultKey()))
            .filter(String.class::isInstance)
            .map(value -> new Place(key, value.toString()));
    }

    /** All objects within a part of an answer. */
    private static Stream<Map<?, ?>> below(@Nullable Object part) {
        return switch (part) {
            case Map<?, ?> map -> Stream.concat(Stream.of(map), map.values().stream().flatMap(NextPages::below));
            case List<?> list -> list.stream().flatMap(NextPages::below);
            case null, default -> Stream.empty();
        };
    }

    /** An object, or those of a list. */
    private static Stream<Map<?, ?>> objects(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> Stream.of(map);
            case List<?> list -> list.stream().flatMap(NextPages::objects);
            case null, default -> Stream.empty();
        };
    }

    private List<Argument> page(String cursor) {
        boolean backward = draw.chance(40);
        List<Argument> page = new ArrayList<>();
        page.add(new Argument(backward ? "before" : "after", StringValue.of(cursor)));
        if (draw.chance(75)) {
            page.add(new Argument(backward ? "last" : "first", IntValue.of(draw.below(6))));
        }
        return page;
    }

    private static Field turned(Field field, List<Argument> page) {
        List<Argument> arguments = new ArrayList<>(field.getArguments());
        arguments.removeIf(a -> Set.of("first", "last", "after", "before").contains(a.getName()));
        arguments.addAll(page);
        return field.transform(b -> b.arguments(arguments));
    }

}
