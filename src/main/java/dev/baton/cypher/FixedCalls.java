package dev.baton.cypher;

import dev.baton.plan.Slot;
import dev.baton.plan.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * The rows of fixed reads, and what stands in their columns. A row becomes a map in the
 * variable of the read, so that its columns are read as the properties of a node are. The
 * text of the file stands in a subquery of its own: its variables meet no others.
 */
final class FixedCalls {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private FixedCalls() {
    }

    /** The rows of a fixed read. */
    static OngoingReading rows(Source.Fixed fixed, Scope near, Scope far, Condition condition) {
        boolean ofNode = fixed.arguments().stream().anyMatch(Source.Argument.OfNode.class::isInstance);
        Statement text = Statement.builder().returningRaw(Cypher.raw(text(fixed, near))).build();
        Expression row = Cypher
            .mapOf(fixed.columns().stream().flatMap(column -> Stream.of(column, Cypher.name(column))).toArray());
        if (!ofNode) {
            Statement rows = Cypher.call(text).returning(row.as(far.node())).build();
            return Cypher.call(rows).with(far.node()).where(condition);
        }
        Statement rows = Statement.builder().call(text, near.node()).returning(row.as(far.node())).build();
        return Statement.builder().call(rows, near.node()).with(far.node()).where(condition);
    }

    /** The nodes, relationships or rows in a column; what is null there is left out. */
    static OngoingReading cells(Source.Cell cell, Scope near, Scope far, Condition condition) {
        Expression column = Cypher.property(near.node(), cell.column());
        return Cypher.unwind(cell.many() ? column : Cypher.listOf(column))
            .as(far.node())
            .with(far.node())
            .where(Conditions.all(far.node().isNotNull(), condition));
    }

    /** The text of the file with what its parameters are in this statement. */
    private static String text(Source.Fixed fixed, Scope near) {
        Map<String, String> arguments = new LinkedHashMap<>();
        fixed.arguments().forEach(argument -> arguments.put(argument.parameter(), switch (argument) {
            case Source.Argument.Given(String parameter, Slot value) -> "$" + Parameters.name(value);
            case Source.Argument.OfNode ofNode -> near.node().getValue() + ".id";
        }));
        return PARAMETER.matcher(fixed.read().text().of(fixed.facts()))
            .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(arguments.get(found.group(1)),
                    () -> "A parameter without a value: " + found.group())));
    }

}
