package dev.baton.web.document;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how much a selection makes the database plan: one read for every field that leads
 * to something else, once for each kind of object that it may be asked of. Each selection
 * is counted once for each kind, however often it is used.
 */
final class Reads {

    /** What stands between a field and what it leads to. */
    private static final Set<String> BETWEEN = Set.of("edges", "node", "nodes", "pageInfo", "keys");

    private final GraphQLSchema schema;

    private final Map<String, FragmentDefinition> fragments;

    private final Map<Place, Count> counted = new HashMap<>();

    /**
     * Prepares to count.
     * @param fragments the fragments of the document by name; none contains itself
     */
    Reads(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    /** The reads of a query. */
    Count of(SelectionSet selections) {
        return of(selections, this.schema.getQueryType());
    }

    private Count of(SelectionSet selections, GraphQLObjectType type) {
        Place place = new Place(selections, type.getName());
        Count known = this.counted.get(place);
        if (known != null) {
            return known;
        }
        Count count = Count.NONE;
        for (Selection<?> selection : selections.getSelections()) {
            count = count.and(switch (selection) {
                case Field field -> of(field, type);
                case InlineFragment inline -> on(inline.getTypeCondition(), inline.getSelectionSet(), type);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = this.fragments.get(spread.getName());
                    yield (fragment != null) ? on(fragment.getTypeCondition(), fragment.getSelectionSet(), type)
                            : Count.NONE;
                }
                default -> Count.NONE;
            });
        }
        this.counted.put(place, count);
        return count;
    }

    private Count of(Field field, GraphQLObjectType type) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null) {
            return Count.NONE;
        }
        Count inner = Count.NONE;
        for (GraphQLObjectType kind : kinds(GraphQLTypeUtil.unwrapAll(definition.getType()))) {
            inner = inner.and(of(field.getSelectionSet(), kind));
        }
        boolean between = BETWEEN.contains(field.getName()) && type != this.schema.getQueryType();
        return between ? inner : inner.led();
    }

    private Count on(@Nullable TypeName condition, SelectionSet selections, GraphQLObjectType type) {
        GraphQLType wanted = (condition != null) ? this.schema.getType(condition.getName()) : type;
        return kinds(wanted).contains(type) ? of(selections, type) : Count.NONE;
    }

    private List<GraphQLObjectType> kinds(@Nullable GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType any -> this.schema.getImplementations(any);
            case GraphQLUnionType union -> union.getTypes()
                .stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
            case null, default -> List.of();
        };
    }

    private record Place(SelectionSet selections, String type) {
    }

    /**
     * What a selection makes the database plan.
     *
     * @param hops how many reads follow one from the other
     * @param reads how many there are; {@link Long#MAX_VALUE} stands for any larger
     * number
     */
    record Count(int hops, long reads) {

        static final Count NONE = new Count(0, 0);

        Count and(Count other) {
            long sum = this.reads + other.reads;
            return new Count(Math.max(this.hops, other.hops), (sum < 0) ? Long.MAX_VALUE : sum);
        }

        Count led() {
            return new Count(this.hops + 1, (this.reads == Long.MAX_VALUE) ? Long.MAX_VALUE : this.reads + 1);
        }

    }

}
