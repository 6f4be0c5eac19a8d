package dev.baton.benchmark.network;

import dev.baton.dataset.DatasetFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One report for each edition: host, programme, speakers and what was adopted. */
final class Conferences {

    private static final String NETWORK = "network/lantern-network";

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 10);

    private static final int DAYS = 9_000;

    private static final List<String> KINDS = List.of("PLENARY", "THEMATIC_FORUM", "MAYORS_FORUM", "WORKSHOP");

    private static final List<String> ROLES = List.of("SPEAKER", "SPEAKER", "SPEAKER", "MODERATOR", "WELCOMED");

    private final NetworkSize size;

    private final Random random;

    private final List<String> cities;

    private final List<String> topics;

    private final List<String> people;

    private Conferences(NetworkSize size, Random random, List<String> cities, List<String> topics,
            List<String> people) {
        this.size = size;
        this.random = random;
        this.cities = cities;
        this.topics = topics;
        this.people = people;
    }

    static List<DatasetFile> files(NetworkSize size, Random random, List<String> cities, List<String> topics,
            List<String> people) {
        Conferences conferences = new Conferences(size, random, cities, topics, people);
        return IntStream.rangeClosed(1, size.editions())
            .boxed()
            .flatMap(edition -> conferences.report(edition).stream())
            .toList();
    }

    private List<DatasetFile> report(int edition) {
        LocalDate begin = FIRST.plusDays((long) edition * DAYS / size.editions());
        Report report = new Report("report-" + edition, "Report of conference " + edition, "" + begin.getYear());
        Report.Section section = report.section("Overview");
        String id = section.node("conference", name(edition), "edition", edition, "date",
                begin + "/" + begin.plusDays(2));
        section.relationship(id, "PART_OF", NETWORK, "order", edition);
        section.relationship(host(edition), "HOSTED", id, "date", begin + "/" + begin.plusDays(2));
        if (edition > 1) {
            section.relationship(Words.id("conference", name(edition - 1)), "SUCCEEDED_BY", id);
            section.relationship(host(edition - 1), "HANDED_OVER_TO", host(edition), "date", "" + begin);
        }
        for (int i = 0; i < NetworkSize.THEMES; i++) {
            section.relationship(id, "HAS_THEME", topics.get((edition + 3 * i) % topics.size()), "order", i + 1);
        }
        for (int i = 0; i <= edition % 2; i++) {
            String document = section.node("document", (i == 0 ? "Declaration " : "Work plan ") + edition, "kind",
                    i == 0 ? "DECLARATION" : "STRATEGY", "date", "" + begin.plusDays(2));
            section.relationship(id, "ADOPTED", document, "date", "" + begin.plusDays(2));
        }
        speeches(report.section("Who spoke"), id, NetworkSize.SPEECHES_BESIDE);
        for (int i = 1; i <= NetworkSize.SESSIONS; i++) {
            session(report, edition, id, i, begin);
        }
        return report.files();
    }

    private void session(Report report, int edition, String conference, int order, LocalDate begin) {
        Report.Section section = report.section("Session " + order);
        String id = section.node("session", "Session %d of conference %d".formatted(order, edition), "kind",
                KINDS.get(random.nextInt(KINDS.size())), "order", order, "date", "" + begin.plusDays(order / 3));
        section.relationship(id, "PART_OF", conference, "order", order);
        section.relationship(id, "HAS_THEME", topics.get(random.nextInt(topics.size())));
        speeches(section, id, NetworkSize.SPEECHES);
    }

    /** Nobody speaks twice at one session. */
    private void speeches(Report.Section section, String at, int count) {
        List<String> speakers = new ArrayList<>();
        while (speakers.size() < count) {
            String speaker = people.get(random.nextInt(people.size()));
            if (!speakers.contains(speaker)) {
                speakers.add(speaker);
                section.relationship(speaker, "SPOKE_AT", at, "order", speakers.size(), "role",
                        ROLES.get(random.nextInt(ROLES.size())), "title",
                        speakers.size() % 5 == 0 ? "Mayor" : "Head of learning");
            }
        }
    }

    /** No city hosts two editions in a row, so each hands over to another. */
    private String host(int edition) {
        return cities.get(edition * 7 % cities.size());
    }

    private static String name(int edition) {
        return "Lantern Conference " + edition;
    }

}
