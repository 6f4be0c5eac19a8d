package dev.baton.support;

import dev.baton.model.Kind;
import dev.baton.plan.Aggregate;
import dev.baton.plan.Column;
import dev.baton.plan.GroupKey;
import dev.baton.plan.Groups;
import dev.baton.plan.Groups.GroupColumn;
import dev.baton.plan.Plan;
import dev.baton.plan.Read;
import dev.baton.plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What a database might return for a plan, right or wrong: nulls where none is allowed,
 * values of a wrong type.
 */
public final class FabricatedRows {

    private final Random random;

    private final boolean faulty;

    private FabricatedRows(long seed, boolean faulty) {
        this.random = new Random(seed);
        this.faulty = faulty;
    }

    /**
     * The values of a plan's columns.
     * @param faulty whether some values are wrong
     */
    public static List<@Nullable Object> of(Plan plan, long seed, boolean faulty) {
        return new FabricatedRows(seed, faulty).columns(plan.columns(), "city");
    }

    private List<@Nullable Object> columns(List<Column> columns, String prefix) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(value(column, prefix));
        }
        return values;
    }

    private @Nullable Object value(Column column, String prefix) {
        return switch (column) {
            case Column.Nothing nothing -> null;
            case Column.Of(var labels, Column of) -> value(of, prefix);
            case Column.Size size -> faulty && random.nextInt(15) == 0 ? null : (Object) random.nextLong(500);
            case Column.Value(var owner, String property) ->
                property.equals("id") ? prefix + "/" + random.nextInt(3) : value(property);
            case Column.Key key -> value("key");
            case Column.Count count -> faulty && random.nextInt(15) == 0 ? null : (Object) random.nextLong(500);
            case Column.Inline(var owner, Row row) -> columns(row.branches().getFirst().columns(), "claim");
            case Column.Rows(var read) -> rows(read.row());
            case Column.Grouped(Groups groups) -> groups(groups);
        };
    }

    private List<@Nullable Object> rows(Row row) {
        List<@Nullable Object> rows = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Row.Branch branch = row.branches().get(random.nextInt(row.branches().size()));
            rows.add(columns(new Row(List.of(branch), row.common()).columns(), prefix(branch)));
        }
        return rows;
    }

    private List<@Nullable Object> groups(Groups groups) {
        List<@Nullable Object> rows = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            groups.columns().forEach(c -> row.add(group(groups, c)));
            rows.add(row);
        }
        return rows;
    }

    private @Nullable Object group(Groups groups, GroupColumn column) {
        return switch (column) {
            case GroupColumn.Key(int key) -> key(groups.keys().get(key));
            case GroupColumn.KeyNode(int key, Row row) -> rows(row).stream().limit(1).toList();
            case GroupColumn.Members(Read read) -> rows(read.row());
            case GroupColumn.Made(Aggregate.Count count) ->
                faulty && random.nextInt(15) == 0 ? null : (Object) random.nextLong(500);
            case GroupColumn.Made(Aggregate.Day day) -> random.nextInt(5) == 0 ? value("day") : (Object) days();
            case GroupColumn.Made(Aggregate.Number number) -> value("value");
        };
    }

    private @Nullable Object key(GroupKey key) {
        boolean other = random.nextInt(5) == 0;
        return switch (key) {
            case GroupKey.Value value -> value(value.property());
            case GroupKey.Related related -> other ? null : "city/" + random.nextInt(3);
            case GroupKey.Kind(var labels) -> other ? value("kind") : (Object) random.nextLong(labels.size());
            case GroupKey.Period period -> other ? value("order") : (Object) random.nextLong(300_000);
        };
    }

    private long days() {
        return random.nextLong(-100_000, 100_000);
    }

    /** What stands before the first slash of an id: of a relationship its type. */
    private String prefix(Row.Branch branch) {
        String first = branch.labels().getFirst();
        return Sdl.vocabulary().relationshipOrNull(first) != null ? first : prefixOfKind(branch);
    }

    private static String prefixOfKind(Row.Branch branch) {
        return Sdl.vocabulary()
            .kinds()
            .stream()
            .filter(k -> branch.labels().contains(k.label()))
            .map(Kind::prefix)
            .findFirst()
            .orElse("city");
    }

    private @Nullable Object value(String property) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            return faulty ? null : "text";
        }
        if (faulty && chance == 1) {
            return List.of("no", "scalar");
        }
        if (faulty && chance == 2) {
            return 1L << 40;
        }
        return switch (property) {
            case "order", "edition", "version" -> random.nextLong(100);
            case "value" -> (Object) random.nextDouble();
            case "accepted", "contested" -> random.nextBoolean();
            case "kind" -> "CEREMONY";
            default -> "text " + random.nextInt(10);
        };
    }

}
