package dev.baton.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From tables to the facts that the JSON form would give: a row is an entry, with its
 * source in a column.
 */
final class Tables {

    private static final String SOURCES = "Source";

    private static final List<String> SUPPORT = List.of("locator", "how", "reason", "rank", "confidence");

    private static final List<String> NODE = Stream.concat(Stream.of("id"), SUPPORT.stream()).toList();

    private static final List<String> RELATIONSHIP = Stream
        .concat(Stream.of("from", "type", "to", "key"), SUPPORT.stream())
        .toList();

    private static final List<String> NAME = List.of("kind", "language", "since", "until");

    private final Findings findings;

    private final List<Registered> named = new ArrayList<>();

    private final Map<String, SourceFile> described = new LinkedHashMap<>();

    /** The facts of a table that one source gives, by table and source. */
    private final Map<String, Map<String, Given>> given = new TreeMap<>();

    private boolean whole = true;

    Tables(Findings findings) {
        this.findings = findings;
    }

    private record Given(Json.Text source, SourceReader facts) {
    }

    /** Whether every table could be read to its end. */
    boolean whole() {
        return whole;
    }

    void read(TableFile table) {
        whole &= TableReader.read(table, findings, columns -> rows(table, columns));
    }

    private @Nullable Consumer<TableRow> rows(TableFile table, List<String> columns) {
        boolean node = columns.contains("id");
        if (columns.contains("from") && columns.contains("to")) {
            Json.Text type = new Json.Text(new Place(table.path(), 1), table.word());
            return row -> relationship(row, type);
        }
        if (!node) {
            findings.error(new Place(table.path(), 1), "the table has neither a column 'id' nor 'from' and 'to'",
                    "name the columns in the first line");
            return null;
        }
        return table.word().equals(SOURCES) ? this::source : this::node;
    }

    private void source(TableRow row) {
        Map<String, Json> members = row.members(List.of("id"));
        members.remove("note");
        Entry entry = new Entry(row.json(members), findings);
        Json.Text id = entry.required("id", "give the source its id: source/…");
        if (id != null) {
            SourceFile source = new SourceFile(row.place(), id, entry.rest(), List.of(), List.of());
            SourceFile first = described.putIfAbsent(id.value(), source);
            if (first != null) {
                findings.error(row.place(),
                        "the source '%s' stands in line %d already".formatted(id, first.place().line()),
                        "keep one of the two");
            }
        }
    }

    private void node(TableRow row) {
        Json.Text id = row.text("id");
        Json.Text name = row.text("name");
        Map<String, Json> members = row.members(NODE);
        members.remove("name");
        Map<String, Json> form = new LinkedHashMap<>();
        for (String property : NAME) {
            Json.Text value = row.text("name." + property);
            if (value != null && name == null) {
                findings.error(value.place(), "there is no name that this could be said of", "fill the column 'name'");
            }
            if (value != null) {
                form.put(property, value);
            }
            members.remove("name." + property);
        }
        if (name != null) {
            form.put("text", name);
            members.put("names", new Json.Items(name.place(), List.of(new Json.Members(name.place(), form))));
        }
        if (id != null && name != null) {
            named.add(new Registered(row.place(), id, name));
        }
        SourceReader facts = facts(row, members);
        if (facts != null) {
            facts.node(new Entry(row.json(members), findings), Support.PLAIN);
        }
    }

    private void relationship(TableRow row, Json.Text type) {
        Map<String, Json> members = row.members(RELATIONSHIP);
        members.putIfAbsent("type", type);
        SourceReader facts = facts(row, members);
        if (facts != null) {
            facts.relationship(new Entry(row.json(members), findings), Support.PLAIN);
        }
    }

    /** What takes the facts of the row's source, or null where it names none. */
    private @Nullable SourceReader facts(TableRow row, Map<String, Json> members) {
        members.remove("note");
        members.remove("source");
        Json.Text source = row.text("source");
        if (source == null) {
            findings.error(row.place(), "'source' is missing", "give the id of the source that says so: source/…");
            return null;
        }
        return given.computeIfAbsent(row.place().file(), file -> new TreeMap<>())
            .computeIfAbsent(source.value(), id -> new Given(source, new SourceReader()))
            .facts();
    }

    /** The nodes that no registry has, each with the first name that a table gives it. */
    List<Registered> registered(List<Registered> registries) {
        Set<String> known = registries.stream().map(r -> r.id().value()).collect(Collectors.toSet());
        return named.stream().filter(r -> known.add(r.id().value())).toList();
    }

    /**
     * The sources that tables describe, and what tables say on behalf of any.
     * @param files what the JSON files say
     */
    List<SourceFile> sources(List<SourceFile> files) {
        Map<String, SourceFile> all = new LinkedHashMap<>(described);
        files.forEach(file -> all.put(file.id().value(), file));
        Set<SourceFile> sources = new LinkedHashSet<>(described.values());
        given.forEach((table, bySource) -> bySource.forEach((id, facts) -> {
            SourceFile source = all.get(id);
            if (source == null) {
                findings.error(facts.source().place(),
                        "the source '%s' is described nowhere".formatted(Shown.shorten(id)),
                        "describe it in a row of tables/Source.csv or in a file of sources/");
            }
            else {
                sources.add(facts.facts().file(facts.source().place(), source.id(), source.properties()));
            }
        }));
        return List.copyOf(sources);
    }

}
