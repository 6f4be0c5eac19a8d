package dev.baton.cypher;

import dev.baton.plan.Filter;
import dev.baton.plan.OrderKey;
import dev.baton.plan.Read;
import dev.baton.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * A page of all nodes of a kind in an order that no index has as it is: its keys run
 * different ways, or what is absent stands elsewhere than an index has it. There is one
 * range for each key: the rows that are equal to the cursor so far and beyond it in this
 * key; and one on either side of what is absent. An index has the rows of each range, so
 * that nothing outside of them is read, and none of them holds more than a page.
 */
final class Ranges {

    private final Read read;

    private final Scope scope;

    private Ranges(Read read, Scope scope) {
        this.read = read;
        this.scope = scope;
    }

    /**
     * Whether a read is of that kind. What its filter asks of relationships would be
     * asked, and planned, once for each range.
     */
    static boolean serve(Read read) {
        return read.source().origin() instanceof Source.All && read.limit().isPresent() && !read.order().isEmpty()
                && read.order().stream().allMatch(k -> stored(k) || absence(k)) && isFlat(read.filter())
                && (read.seek().isEmpty() ? absence(read.order().getFirst()) : !Pages.comparesLists(read));
    }

    /**
     * The rows of the page.
     * @param condition what must hold of them
     */
    static OngoingReading page(Read read, Scope near, Scope far, Condition condition) {
        return new Ranges(read, far).page(near, condition);
    }

    /**
     * Rows that differ from the cursor in one key and in none before it.
     *
     * @param at the place of the key
     */
    private record Range(int at, Condition condition) {
    }

    private OngoingReading page(Scope near, Condition condition) {
        Expression limit = Parameters.of(read.limit().orElseThrow());
        List<Statement> rows = (read.seek().isEmpty() ? sides() : beyond()).stream().<Statement>map(range -> {
            Condition within = Conditions.all(range.condition(), present(range.at() + 1), condition);
            return Matches.of(read.source(), near, scope, within)
                .with(scope.node())
                .orderBy(order(range.at()))
                .limit(limit)
                .returning(scope.node())
                .build();
        }).toList();
        return Cypher.call(Cypher.unionAll(rows))
            .with(Pages.variables(read, scope))
            .orderBy(Pages.order(read, scope))
            .limit(limit);
    }

    /** What is there, and what is absent. */
    private List<Range> sides() {
        OrderKey.Absence first = (OrderKey.Absence) read.order().getFirst();
        return List.of(new Range(0, present(first, Parameters.of(first.absent()))),
                new Range(0, key(1).isEqualTo(Parameters.of(first.absent()))));
    }

    private List<Range> beyond() {
        List<Range> ranges = new ArrayList<>();
        Condition same = Cypher.noCondition();
        for (int at = 0; at < read.order().size(); at++) {
            if (read.order().get(at) instanceof OrderKey.Absence absence) {
                ranges.add(new Range(at, Conditions.all(same, across(absence, at))));
            }
            else {
                ranges.add(new Range(at, Conditions.all(same, further(at))));
                same = Conditions.all(same, key(at).isEqualTo(value(at)));
            }
        }
        return ranges;
    }

    /**
     * From what is there to what is absent, or back: nothing, where the cursor is there
     * already. A comparison with null holds for no row, and an index finds none.
     */
    private Condition across(OrderKey.Absence absence, int at) {
        Expression absent = Parameters.of(absence.absent());
        return absence.descending() ? present(absence, only(value(at), absent))
                : key(at + 1).isEqualTo(only(value(at).asCondition().not(), absent));
    }

    /** Further the same way; among what is absent there is no further. */
    private Condition further(int at) {
        boolean descending = read.order().get(at).descending();
        if (at > 0 && read.order().get(at - 1) instanceof OrderKey.Absence absence) {
            Expression from = only(value(at - 1).asCondition().not(), value(at));
            Condition beyond = descending ? key(at).lt(from) : key(at).gt(from);
            return beyond.and(present(absence, Parameters.of(absence.absent())));
        }
        return descending ? key(at).lt(value(at)) : key(at).gt(value(at));
    }

    /**
     * That a value is there: what stands for an absent one is less than all others, or
     * greater.
     */
    private Condition present(OrderKey.Absence absence, Expression absent) {
        Expression key = Keys.of(absence.of(), 0, scope);
        return absence.descending() == absence.of().descending() ? key.gt(absent) : key.lt(absent);
    }

    private static Expression only(Condition condition, Expression value) {
        return Cypher.caseExpression().when(condition).then(value);
    }

    private static Expression only(Expression flag, Expression value) {
        return only(flag.asCondition(), value);
    }

    /** That the keys from a place on are there: no index has an entry without them. */
    private Condition present(int from) {
        return IntStream.range(from, read.order().size())
            .filter(i -> stored(read.order().get(i)))
            .mapToObj(i -> key(i).isNotNull())
            .reduce(Cypher.noCondition(), Condition::and);
    }

    /** Whether something is absent is the same for all rows of a range. */
    private List<SortItem> order(int range) {
        return IntStream.range(0, read.order().size())
            .filter(i -> i > range || stored(read.order().get(i)))
            .mapToObj(i -> read.order().get(i).descending() ? Cypher.sort(key(i)).descending()
                    : Cypher.sort(key(i)).ascending())
            .toList();
    }

    private Expression key(int at) {
        return Keys.of(read.order().get(at), at, scope);
    }

    private Expression value(int at) {
        return Parameters.of(read.seek().get(at));
    }

    private static boolean stored(OrderKey key) {
        return key instanceof OrderKey.Value;
    }

    private static boolean absence(OrderKey key) {
        return key instanceof OrderKey.Absence absence && stored(absence.of());
    }

    private static boolean isFlat(Filter filter) {
        return switch (filter) {
            case Filter.And(var parts) -> parts.stream().allMatch(Ranges::isFlat);
            case Filter.Or(var parts) -> parts.stream().allMatch(Ranges::isFlat);
            case Filter.Not(Filter part) -> isFlat(part);
            case Filter.Compare compare -> true;
            case Filter.Held held -> true;
            case Filter.Absent absent -> true;
            case Filter.HasLabel label -> true;
            case Filter.Known known -> true;
            case Filter.Some some -> false;
            case Filter.Single single -> false;
            case Filter.Counted counted -> false;
            case Filter.On on -> false;
        };
    }

}
