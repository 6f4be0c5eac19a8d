package dev.baton.benchmark.network;

import dev.baton.dataset.DatasetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/** Makes the files of an invented network, in the documented format of a dataset. */
public final class InventedNetwork {

    private static final long SEED = 20_130_921;

    private static final int COUNTRIES = 40;

    private static final int LARGE_COUNTRIES = 4;

    private static final int VOLUME = 1_000;

    private static final List<String> TOPICS = List.of("Reading", "Health", "Work", "Water", "Music", "Gardens",
            "Crafts", "Numbers", "Citizenship", "Families", "Elders", "Mobility", "Energy", "Food", "Memory", "Rivers",
            "Libraries", "Sports", "Digital skills", "Peace");

    private static final List<String> SERVICES = List.of("programme", "project", "service", "festival", "fund");

    private final NetworkSize size;

    // Its sequence is specified, so the files are the same on every JVM.
    private final Random random = new Random(SEED);

    private final List<DatasetFile> files = new ArrayList<>();

    private final List<String> topics = new ArrayList<>();

    private final List<String> cities = new ArrayList<>();

    private InventedNetwork(NetworkSize size) {
        this.size = size;
    }

    /** The files of a network of a size. */
    public static List<DatasetFile> files(NetworkSize size) {
        InventedNetwork network = new InventedNetwork(size);
        network.files.add(new DatasetFile("dataset.json",
                "{\"name\": \"An invented network\", \"licence\": \"CC0-1.0\"}".getBytes(StandardCharsets.UTF_8)));
        network.charter();
        network.directory();
        network.catalogue();
        network.files.addAll(Conferences.files(size, network.random, network.cities, network.topics, network.people()));
        return List.copyOf(network.files);
    }

    /** Writes the files into a folder, for a service to load. */
    public static void write(NetworkSize size, Path folder) throws IOException {
        for (DatasetFile file : files(size)) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
    }

    /** The network itself, where it works and on what. */
    private void charter() {
        Report report = new Report("charter", "Charter of the network", "1995");
        Report.Section section = report.section("Preamble");
        section.node("network", "Lantern Network", "since", "1995");
        TOPICS.forEach(name -> topics.add(section.node("theme", name, "kind", "TOPIC")));
        List<String> regions = IntStream.range(0, 5)
            .mapToObj(i -> section.node("region", Words.word(i, 2) + " Region"))
            .toList();
        List<String> countries = new ArrayList<>();
        for (int i = 0; i < COUNTRIES; i++) {
            countries.add(section.node("country", Words.word(i, 2) + "land"));
            section.relationship(countries.get(i), "LOCATED_IN", regions.get(i % regions.size()));
        }
        for (int i = 0; i < size.cities(); i++) {
            cities.add(section.node("city", Words.word(i, 3), "kind", i % 3 == 0 ? "municipality" : "city"));
            int large = i % 10;
            int small = LARGE_COUNTRIES + i / 2 % (COUNTRIES - LARGE_COUNTRIES);
            section.relationship(cities.get(i), "LOCATED_IN", countries.get(large < LARGE_COUNTRIES ? large : small));
        }
        files.addAll(report.files());
    }

    /** Who belongs to the network, and which city works in which cluster, since when. */
    private void directory() {
        Report report = new Report("directory", "Directory of members", "2024");
        Report.Section members = report.section("Members");
        cities.forEach(city -> members.relationship(city, "MEMBER_OF", "network/lantern-network", "since", year(1995)));
        Report.Section clusters = report.section("Clusters");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String cluster = clusters.node("cluster", TOPICS.get(i) + " Cluster", "since", year(1996));
            ids.add(cluster);
            clusters.relationship(cluster, "PART_OF", "network/lantern-network");
            clusters.relationship(cluster, "HAS_THEME", topics.get(i));
            for (int term = 0; term < 3; term++) {
                clusters.relationship(cities.get(3 * i + term), "COORDINATES", cluster, "since", "" + (2000 + 5 * term),
                        "until", "" + (2005 + 5 * term));
            }
        }
        for (String city : cities) {
            int first = random.nextInt(ids.size());
            clusters.relationship(city, "PARTICIPATES_IN", ids.get(first), "since", year(1998), "until", "2024");
            int second = (first + 1 + random.nextInt(ids.size() - 1)) % ids.size();
            clusters.relationship(city, "PARTICIPATES_IN", ids.get(second), "since", year(1998));
        }
        files.addAll(report.files());
    }

    /** What the cities run. */
    private void catalogue() {
        volumes(size.initiatives(), "catalogue", "Catalogue of initiatives", this::initiative);
    }

    private void initiative(Report.Section section, int i) {
        String id = section.node("initiative", Words.word(i, 3) + " " + SERVICES.get(i % 5), "kind",
                SERVICES.get(random.nextInt(5)), "since", year(1995));
        section.relationship(cities.get(random.nextInt(cities.size())), "RUNS", id);
        int first = random.nextInt(topics.size());
        section.relationship(id, "ADDRESSES", topics.get(first));
        section.relationship(id, "ADDRESSES",
                topics.get((first + 1 + random.nextInt(topics.size() - 1)) % topics.size()));
    }

    /** Who speaks at the conferences, and for which city. */
    private List<String> people() {
        List<String> people = new ArrayList<>();
        volumes(size.people(), "people", "Who is who in the network", (section, i) -> {
            String id = section.node("person", Words.word(i, 2) + " " + Words.word(i * 3 + 1, 3), "honorific",
                    i % 2 == 0 ? "Ms" : "Mr");
            people.add(id);
            section.relationship(id, "REPRESENTED", cities.get(random.nextInt(cities.size())), "title",
                    i % 5 == 0 ? "Mayor" : "Head of learning");
        });
        return people;
    }

    /** Documents in volumes, so that each stays small enough for one transaction. */
    private void volumes(int entries, String slug, String title, ObjIntConsumer<Report.Section> entry) {
        for (int begin = 0; begin < entries; begin += VOLUME) {
            int volume = begin / VOLUME + 1;
            Report report = new Report(slug + "-" + volume, title + ", volume " + volume, "2023");
            Report.Section section = report.section("Entries");
            IntStream.range(begin, Math.min(begin + VOLUME, entries)).forEach(i -> entry.accept(section, i));
            files.addAll(report.files());
        }
    }

    private String year(int first) {
        return "" + (first + random.nextInt(25));
    }

}
