package dev.baton.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.check.Checker;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.support.Sdl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables become the same facts as the JSON form. */
class TablesTests {

    private static final String SOURCES = "id,title,publisher,date,language\nsource/list,A list,A network,2022,en\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyDataset() throws IOException {
        Files.createDirectories(this.folder.resolve("tables"));
        Files.writeString(this.folder.resolve("dataset.json"), "{\"name\": \"Tables\", \"licence\": \"CC0-1.0\"}");
        write("Source", SOURCES);
        write("Network", "id,name,source,locator\nnetwork/x,The network,source/list,page 1\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(this.folder.resolve("tables/" + name + ".csv"), text);
    }

    private Dataset read() {
        return DatasetReader.read(this.folder.toString());
    }

    private List<String> findings() {
        return Checker.check(read(), Sdl.vocabulary()).stream().map(Finding::toString).toList();
    }

    @Test
    void rowsAreTheFactsOfTheJsonForm() throws IOException {
        write("Conference", """
                id,name,edition,date,venue,source,locator
                conference/x-1,"First, of all",1,2013-10,,source/list,page 2
                """);
        write("City", """
                id,name,name.kind,name.language,kind,source,locator,how,reason,rank,confidence,note
                city/a,Aville,,,district,source/list,page 2,,,,,not loaded
                city/a,Ville d'A,FORMER,fr,,source/list,page 3,INFERRED,it is called so,DEPRECATED,LOW,
                """);
        write("Session", "id,name,source,locator\nsession/s,Opening,source/list,page 4\n");
        write("Person", "id,name,source,locator\nperson/p,P,source/list,page 4\n");
        write("HOSTED", "from,to,date,source,locator\ncity/a,conference/x-1,2013,source/list,page 2\n");
        write("SPOKE_AT", """
                from,to,key,order,onBehalfOf,source,locator
                person/p,session/s,twice,7,city/a network/x,source/list,page 4
                """.replace(" network/x", ""));
        assertThat(findings()).isEmpty();
        String json = """
                {"source": {"id": "source/list", "title": "A list", "publisher": "A network", "date": "2022",
                  "language": "en"},
                 "facts": [
                  {"locator": "page 1", "nodes": [{"id": "network/x", "name": "The network"}]},
                  {"locator": "page 2", "nodes": [
                    {"id": "conference/x-1", "name": "First, of all", "edition": 1, "date": "2013-10"},
                    {"id": "city/a", "name": "Aville", "kind": "district"}],
                   "relationships": [{"from": "city/a", "type": "HOSTED", "to": "conference/x-1", "date": "2013"}]},
                  {"locator": "page 3", "how": "INFERRED", "reason": "it is called so", "rank": "DEPRECATED",
                   "confidence": "LOW",
                   "nodes": [{"id": "city/a", "names": [{"text": "Ville d'A", "kind": "FORMER", "language": "fr"}]}]},
                  {"locator": "page 4", "nodes": [{"id": "session/s", "name": "Opening"}, {"id": "person/p", "name": "P"}],
                   "relationships": [{"from": "person/p", "type": "SPOKE_AT", "to": "session/s", "key": "twice",
                     "order": 7, "onBehalfOf": ["city/a"]}]}]}""";
        String registry = """
                {"entities": [{"id": "network/x", "name": "The network"}, {"id": "city/a", "name": "Aville"},
                  {"id": "conference/x-1", "name": "First, of all"}, {"id": "session/s", "name": "Opening"},
                  {"id": "person/p", "name": "P"}]}""";
        Dataset other = DatasetReader.read(List.of(file("dataset.json", "{\"name\": \"X\", \"licence\": \"X\"}"),
                file("entities/x.json", registry), file("sources/x.json", json)));
        assertThat(TargetGraph.of(read(), Sdl.vocabulary()).lines().toList())
            .isEqualTo(TargetGraph.of(other, Sdl.vocabulary()).lines().toList());
    }

    private static DatasetFile file(String path, String text) {
        return new DatasetFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aByteOrderMarkSemicolonsAndLineBreaksInQuotesAreRead() throws IOException {
        write("City",
                "\uFEFF\"id\";name;source;locator\r\ncity/a;\"A;\"\"ville\"\"\";source/list;\"page 1,\n line 2\"\r\n"
                        + "city/b;B;source/list;\r\n");
        assertThat(read().entities()).extracting(r -> r.name().value()).contains("A;\"ville\"", "B");
        assertThat(findings()).containsExactly(
                "tables/City.csv:2: 'locator': the text has a control character"
                        + " or half a character in it; remove it",
                "tables/City.csv:4: the locator is missing; say where the source says so: a heading, a page, a line");
    }

    @Test
    void findingsNameFileLineAndColumn() throws IOException {
        write("City", """
                id,name,kind,population,source,locator
                city/a,A,,1000,source/list,page 1
                city/b,B,,2000,source/other,page 1
                city/c,C,,,,page 1
                ,D,,,source/list,page 1
                """);
        write("Conference",
                "id,name,edition,date,source,locator\nconference/x,X,first,27 October,source/list,page 1\n");
        write("HOSTS", "from,to,source,locator\ncity/a,conference/x,source/list,page 1\n"
                + "city/b,conference/x,source/list,page 1\n");
        assertThat(findings()).filteredOn(f -> f.startsWith("tables/"))
            .satisfiesExactlyInAnyOrder(
                    f -> assertThat(f).startsWith("tables/City.csv:2 (population): City has no property 'population'"),
                    f -> assertThat(f).startsWith("tables/City.csv:3 (source): the source 'source/other' is described"
                            + " nowhere; describe it in a row of tables/Source.csv"),
                    f -> assertThat(f).startsWith("tables/City.csv:3 (name): no source gives 'city/b' the name 'B'"),
                    f -> assertThat(f).startsWith("tables/City.csv:4: 'source' is missing"),
                    f -> assertThat(f).startsWith("tables/City.csv:4: no source speaks of 'city/c'"),
                    f -> assertThat(f).startsWith("tables/City.csv:5: 'id' is missing"),
                    f -> assertThat(f).startsWith("tables/Conference.csv:2 (edition): 'edition': the value is the text"
                            + " 'first'; write a whole number"),
                    f -> assertThat(f).startsWith("tables/Conference.csv:2 (date): 'date': '27 October' is not a date"),
                    f -> assertThat(f).startsWith("tables/HOSTS.csv:1: there is no relationship type 'HOSTS'"));
    }

    @Test
    void whatIsWrongWithATableAsAWholeIsFound() throws IOException {
        write("City", "id,name,id\n");
        write("Person", "name,source\nP,source/list\n");
        write("Region", "");
        write("Theme", "id,name,source,locator\ntheme/a,\"A,source/list,page 1\n" + "x,y\n".repeat(10_000));
        write("Session", "id,name,source,locator\nsession/a,A,source/list,page 1,more\n");
        Files.write(this.folder.resolve("tables/Country.csv"),
                "id,name,source,locator\ncountry/a,Méxique,source/list,page 1\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(this.folder.resolve("notes.csv"), "a,b\n");
        Dataset dataset = read();
        assertThat(dataset.whole()).isFalse();
        assertThat(dataset.findings()).extracting(Finding::toString)
            .satisfiesExactly(f -> assertThat(f).startsWith("notes.csv:1: nothing reads this file"),
                    f -> assertThat(f).startsWith("tables/City.csv:1: the column 'id' is there twice"),
                    f -> assertThat(f).startsWith("tables/Country.csv:").contains("is not encoded in UTF-8"),
                    f -> assertThat(f)
                        .startsWith("tables/Person.csv:1: the table has neither a column 'id' nor 'from' and 'to'"),
                    f -> assertThat(f).startsWith("tables/Region.csv:1: the table is empty"),
                    f -> assertThat(f).startsWith("tables/Session.csv:2: the row has more cells than the table"),
                    f -> assertThat(f).startsWith("tables/Theme.csv:2: the table cannot be read on: "));
    }

    /**
     * The cell without end alone would take 400 MB; a row is given up after 20,000
     * letters.
     */
    @Test
    void aCellWithoutEndIsGivenUp() throws IOException {
        try (Writer table = Files.newBufferedWriter(this.folder.resolve("tables/City.csv"))) {
            table.write("id,name,source,locator\ncity/a,\"");
            String million = "x".repeat(1_000_000);
            for (int i = 0; i < 200; i++) {
                table.write(million);
            }
        }
        long before = System.nanoTime();
        assertThat(read().findings()).singleElement()
            .asString()
            .startsWith("tables/City.csv:2: the table cannot be read on: ");
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }

}
