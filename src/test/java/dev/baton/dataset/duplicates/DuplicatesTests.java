package dev.baton.dataset.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTests {

    private static final String FACTS = """
            {"source": {"id": "source/a", "title": "A"}, "facts": [{"locator": "1", "nodes": [
              {"id": "city/santa-rosa", "name": "Santa Rosa"},
              {"id": "city/santa-rosa-city", "name": "Santa Rosa City"},
              {"id": "city/santa-rosa-elsewhere", "name": "Santa Rosa"},
              {"id": "country/x", "name": "X"}, {"id": "country/y", "name": "Y"},
              {"id": "person/ana-ruiz", "name": "Ana Ruiz"}, {"id": "person/ruiz-ana", "name": "Ruiz Ana"}],
             "relationships": [
              {"from": "city/santa-rosa", "type": "LOCATED_IN", "to": "country/x"},
              {"from": "city/santa-rosa-elsewhere", "type": "LOCATED_IN", "to": "country/y"},
              {"from": "person/ana-ruiz", "type": "REPRESENTED", "to": "city/santa-rosa"},
              {"from": "person/ruiz-ana", "type": "REPRESENTED", "to": "city/santa-rosa"}]}]}
            """;

    private static Dataset with(String... decisions) {
        List<DatasetFile> files = new ArrayList<>();
        files.add(new DatasetFile("sources/a.json", FACTS.getBytes(StandardCharsets.UTF_8)));
        for (String decision : decisions) {
            files.add(new DatasetFile("decisions.json",
                    ("{\"source\": {\"id\": \"source/d\", \"title\": \"D\"}, " + decision + "}")
                        .getBytes(StandardCharsets.UTF_8)));
        }
        return DatasetReader.read(files);
    }

    @Test
    void likelyOnesAreProposedWithWhatSpeaksForThem() {
        assertThat(Duplicates.of(with())).extracting(Proposal::toString)
            .containsExactly(
                    "1.00  person/ana-ruiz  person/ruiz-ana: 'Ana Ruiz' and 'Ruiz Ana' have the same words in another"
                            + " order; both are joined to city/santa-rosa",
                    "0.92  city/santa-rosa  city/santa-rosa-city: 'Santa Rosa' and 'Santa Rosa City' have the same name"
                            + " but for the kind of place",
                    "0.92  city/santa-rosa-city  city/santa-rosa-elsewhere: 'Santa Rosa City' and 'Santa Rosa' have the"
                            + " same name but for the kind of place");
    }

    @Test
    void whatWasDecidedIsNotProposedAgain() {
        assertThat(Duplicates
            .of(with("\"same\": [{\"keep\": \"person/ana-ruiz\", \"merge\": [\"person/ruiz-ana\"], \"reason\": \"r\"}],"
                    + " \"different\": [{\"ids\": [\"city/santa-rosa-city\", \"city/santa-rosa-elsewhere\"],"
                    + " \"reason\": \"r\"}]")))
            .extracting(Proposal::first)
            .containsExactly("city/santa-rosa");
    }

}
