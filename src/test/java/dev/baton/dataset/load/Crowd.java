package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.DatasetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Datasets of many cities in one network that differ in everything that a word puts its
 * mark on: the names of all cities and their kinds.
 */
final class Crowd {

    private Crowd() {
    }

    static Dataset of(int cities, String mark) {
        return DatasetReader.read(List.of(
                file("dataset.json", "{\"name\": \"A crowd, %s\", \"licence\": \"CC0-1.0\"}".formatted(mark)),
                file("entities/all.json",
                        "{\"entities\": [{\"id\": \"network/n\", \"name\": \"Network\"},"
                                + each(cities, mark, "{\"id\": \"city/c-%1$d\", \"name\": \"Town %1$d %2$s\"}") + "]}"),
                file("sources/list.json",
                        """
                                {"source": {"id": "source/list", "title": "The list", "kind": "list", "date": "2020"},
                                 "facts": [{"locator": "all", "nodes": [{"id": "network/n", "name": "Network"},"""
                                + each(cities, mark,
                                        "{\"id\": \"city/c-%1$d\", \"name\": \"Town %1$d %2$s\", \"kind\": \"%2$s\"}")
                                + "], \"relationships\": ["
                                + each(cities, mark,
                                        "{\"from\": \"city/c-%1$d\", \"type\": \"MEMBER_OF\", \"to\": \"network/n\","
                                                + " \"role\": \"%2$s\"}")
                                + "]}]}")));
    }

    private static String each(int cities, String mark, String text) {
        return IntStream.range(0, cities).mapToObj(i -> text.formatted(i, mark)).collect(Collectors.joining(",\n"));
    }

    private static DatasetFile file(String path, String content) {
        return new DatasetFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

}
