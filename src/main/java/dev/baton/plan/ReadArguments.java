package dev.baton.plan;

import dev.baton.model.Folding;
import dev.baton.model.PartialDate;
import dev.baton.model.ReadField;
import dev.baton.model.ReadField.Parameter;
import dev.baton.plan.Source.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans what a fixed read takes: from arguments, from the node it is asked of. */
final class ReadArguments {

    private final Ids ids;

    private final Limits limits;

    private final Values values;

    ReadArguments(Ids ids, Limits limits, Values values) {
        this.ids = ids;
        this.limits = limits;
        this.values = values;
    }

    /** All but the bounds of the moment. */
    List<Argument> of(ReadField read, @Nullable Map<String, Object> given) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : read.parameters()) {
            switch (parameter) {
                case Parameter.OfNode(String name) -> arguments.add(new Argument.OfNode(name));
                case Parameter.OfArgument of -> arguments
                    .add(new Argument.Given(of.name(), slot(of, given == null ? null : given.get(of.argument()))));
                case Parameter.OfMoment moment -> {
                }
            }
        }
        return arguments;
    }

    private Slot slot(Parameter.OfArgument of, @Nullable Object value) {
        if (value == null) {
            return values.none();
        }
        return switch (of.form()) {
            case AS_IT_IS -> values.add(value, v -> checked(of, v));
            case ID -> values.add(value, id -> ids.check((String) id));
            case IDS -> values.add(value, list -> ids.check((List<?>) list, limits.ids()));
            case FIRST_DAY -> values.add(value, d -> ((PartialDate) d).first());
            case LAST_DAY -> values.add(value, d -> ((PartialDate) d).last());
            case FOLDED -> values.add(value, text -> Folding.fold((String) text));
            case QUERY -> values.add(value, text -> SearchQuery.of(of.argument(), (String) text));
        };
    }

    private static Object checked(Parameter.OfArgument of, Object value) {
        if (!of.range().isEmpty() && value instanceof Number number
                && (number.doubleValue() < of.range().getFirst() || number.doubleValue() > of.range().getLast())) {
            throw RequestException.argument(of.argument(), value,
                    "it is from %d to %d".formatted(of.range().getFirst(), of.range().getLast()));
        }
        if (!of.words().isEmpty() && value instanceof List<?> given) {
            for (Object word : given) {
                if (!of.words().contains(word)) {
                    throw RequestException.argument(of.argument(), String.valueOf(word),
                            "it is one of " + String.join(", ", of.words()));
                }
            }
        }
        return value instanceof Integer whole ? (Object) whole.longValue() : value;
    }

}
