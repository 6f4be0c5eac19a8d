package dev.baton.reference.requests;

import dev.baton.reference.Step;
import dev.baton.reference.Thing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random values of input types. Every key that the schema offers may come, known to
 * anybody or not.
 */
final class RandomValues {

    /** The parts of a span, which is never empty. */
    private static final Set<String> SPANS = Set.of("years", "months", "days");

    /** What groups of every list are by or ordered by, among much that few have. */
    private static final Set<String> USUAL = Set.of("COUNT", "KEY", "TYPE", "NODE_TYPE");

    private final Aim aims;

    private final Draw draw;

    RandomValues(Aim aims, Draw draw) {
        this.aims = aims;
        this.draw = draw;
    }

    /**
     * A value.
     * @param key the name of the argument or input field that it is for
     * @param aim what conditions are aimed at
     * @param depth how deep conditions may nest
     */
    Object of(GraphQLType type, String key, Optional<Object> aim, int depth) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> Stream.generate(() -> of(list.getWrappedType(), key, aim, depth))
                .limit(draw.chance(5) ? 0 : 1 + draw.below(2))
                .toList();
            case GraphQLInputObjectType object -> object(object, aim, depth);
            case GraphQLEnumType choice -> choice(choice, aim);
            case GraphQLNamedType scalar -> scalar(scalar.getName(), key, aim);
            default -> throw new UnsupportedOperationException(type.toString());
        };
    }

    private Map<String, @Nullable Object> object(GraphQLInputObjectType type, Optional<Object> aim, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        type.getFields().stream().filter(RandomValues::required).forEach(f -> put(object, type, f, aim, depth));
        int wanted = (draw.chance(75) ? 1 : 2) - object.size();
        draw.some(type.getFields(), type.getFields().size())
            .stream()
            .filter(f -> !required(f) && (depth > 0 || isFlat(f.getType())))
            .map(f -> Map.entry(isUnlikely(f.getName(), aim), f))
            .sorted(Map.Entry.comparingByKey())
            .limit(Math.max(0, wanted))
            .forEach(f -> put(object, type, f.getValue(), aim, depth));
        return object;
    }

    private static boolean required(GraphQLInputObjectField field) {
        return field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
    }

    /** Rather what the aim has than what it lacks, and one condition rather than many. */
    private boolean isUnlikely(String key, Optional<Object> aim) {
        boolean combines = List.of("and", "or", "not").contains(key);
        return (combines || aims.at(aim, key).isEmpty()) && !draw.chance(15);
    }

    /** Whether it holds values, not other conditions. */
    private static boolean isFlat(GraphQLType type) {
        return !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object) || object.getFields()
            .stream()
            .allMatch(f -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(f.getType())));
    }

    private void put(Map<String, @Nullable Object> object, GraphQLInputObjectType type, GraphQLInputObjectField field,
            Optional<Object> aim, int depth) {
        // A count is never absent.
        boolean counts = type.getFieldDefinition("of") != null;
        if (!counts && field.getName().equals("eq") && !aims.at(aim, "eq").isPresent() && draw.chance(30)) {
            object.put("eq", null);
            return;
        }
        object.put(field.getName(), of(field.getType(), field.getName(), aims.at(aim, field.getName()), depth - 1));
    }

    private Written.Choice choice(GraphQLEnumType type, Optional<Object> aim) {
        List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        List<String> usual = names.stream().filter(USUAL::contains).toList();
        if (!usual.isEmpty() && draw.chance(40)) {
            return new Written.Choice(draw.one(usual));
        }
        return new Written.Choice(aim.map(Object::toString).filter(names::contains).orElseGet(() -> draw.one(names)));
    }

    private Object scalar(String type, String key, Optional<Object> aim) {
        return switch (type) {
            case "Int" -> SPANS.contains(key) ? 1 + draw.below(15) : draw.below(3) - 1
                    + aim.filter(Number.class::isInstance).map(n -> ((Number) n).intValue()).orElse(1);
            case "Float" -> draw.below(3) - 1
                    + aim.filter(Number.class::isInstance).map(n -> ((Number) n).doubleValue()).orElse(1.0);
            case "Boolean" -> aim.filter(Boolean.class::isInstance).isPresent() ? aim.get() : draw.chance(30);
            case "PartialDate" ->
                date(aim.flatMap(RandomValues::dated).orElseGet(() -> String.valueOf(2010 + draw.below(14))));
            case "ID" -> aim.map(Object::toString).orElse("city/nowhere");
            case "String" -> text(key, aim.map(Object::toString).orElse("Mayor of a city"));
            default -> throw new UnsupportedOperationException("No value of the type " + type);
        };
    }

    private static Optional<String> dated(Object aim) {
        if (aim instanceof Step step) {
            return dated(step.link() == null ? step.node() : step.link());
        }
        if (aim instanceof Thing thing) {
            return Stream.of("date", "since", "until")
                .flatMap(p -> thing.value(p).stream())
                .map(Object::toString)
                .findFirst();
        }
        return aim instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The date itself, its year, a year beside it, or a period around it. */
    private String date(String date) {
        if (!date.matches("\\d{4}.*")) {
            return date;
        }
        int year = Integer.parseInt(date.substring(0, 4));
        return switch (draw.below(6)) {
            case 0 -> String.valueOf(year);
            case 1 -> String.valueOf(year - 1 + draw.below(3));
            case 2 -> (year - 1) + "/" + (year + 1);
            case 3 -> year + "-" + (draw.chance(50) ? "07" : "10");
            case 4 -> draw.chance(50) ? year + "/.." : "../" + year;
            default -> date;
        };
    }

    /** Part of a text where the key asks for a part, in other letters where it may. */
    private String text(String key, String text) {
        int from = draw.below(text.length() / 2 + 1);
        int to = text.length() - draw.below(text.length() / 2 + 1);
        String wanted = key.toLowerCase(Locale.ROOT);
        String part = wanted.endsWith("start") || wanted.startsWith("starts") ? text.substring(0, to)
                : wanted.startsWith("ends") ? text.substring(from)
                        : wanted.endsWith("part") || wanted.equals("contains") ? text.substring(Math.min(from, to), to)
                                : text;
        return wanted.startsWith("match") && draw.chance(60) ? part.toUpperCase(Locale.ROOT).replace('-', ' ') : part;
    }

}
