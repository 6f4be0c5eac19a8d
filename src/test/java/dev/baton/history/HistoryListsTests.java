package dev.baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.load.TargetRelationship;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who and what the five documents name, listed by reading them. */
class HistoryListsTests {

    private static final History HISTORY = History.OF_FIVE_DOCUMENTS;

    private static final String PEOPLE = """
            Yoo Eun-hae, Park Nam-choon, Do Seong-hoon, Ban Ki-moon, Ko Nam-seok, David Nabarro, Park, Young,
            Stefania Giannini, David Atchoarena, Daniel Quintero,
            Colm Kelleher, Ann Doherty, Alejandro Gómez López, Sang-Wook Kwak, Kadia Gadiaga, Didier Jourdan,
            Ofelia Ángulo Guerrero, Jaejoon Lee, Greg Brackenridge, Qun Chen, Michael Osborne,
            Manal Awad, Lina Liakou, Billie Giles Corti, Philip Braat,
            Angélica Patricia Alvarado Juárez, Aminata Goloko, Natallia Alekseeva, Roberta Piazza,
            Hamidreza Gholamzadeh,
            Kate Nicholl, José Alberto Moreno Villamil, Gabriel-Antonio Ríos, Philippe Bohelay, Si-Hyung Lee,
            Elmhajib Abdallah, Miki Konishi, Shanti Jagannathan, Ville Taajamaa, Jürgen Forkel-Schubert,
            Kan Huang, Boubacar Khalil Ndiaye, María del Carmen Benítez, Stefano Merante, Joet Garcia,
            Apostolos Kalogiannis, Francisco Gaitán Agüero, Javad Mahmoodi, Hajjaj Moussaïd,
            Denise Morrow, Emer Murphy, Asher Craig, Xavier Hospital, Marta Suplicy,
            Carlo Nofri, Alexandra Agudelo Ruiz, Jun Qin, Daniel Butler, Seok jin Mun,
            Jasmine Hill, Meng Hui, Pascal Chatagnon, Luis González Arenal, Katja Schaefer,
            Teresa Boese, Irina Bokova, Lee Hong-seok, Ko Jun-tae""";

    private static final Map<String, String> CITIES = Map.ofEntries(Map.entry("Argentina", "Villa María"),
            Map.entry("Australia", "Wyndham"), Map.entry("Bangladesh", ""), Map.entry("Brazil", "São Paulo"),
            Map.entry("Colombia", "Bogotá, Medellín, Tunja"), Map.entry("Denmark", ""), Map.entry("Egypt", "Damietta"),
            Map.entry("Finland", "Espoo"), Map.entry("France", "Clermont-Ferrand, Mantes-la-Jolie, Évry-Courcouronnes"),
            Map.entry("Germany", "Hamburg"), Map.entry("Greece", "Larissa"), Map.entry("Honduras", "Cantarranas"),
            Map.entry("Ireland", "Cork, Dublin, Limerick"),
            Map.entry("Islamic Republic of Iran", "Bandar Khamir, Tehran"), Map.entry("Italy", "Fermo, Lucca, Turin"),
            Map.entry("Japan", "Tokyo"), Map.entry("Mexico", "Huejotzingo, Mexico City, Puebla"),
            Map.entry("Morocco", "Benguerir, Chefchaouen"), Map.entry("Paraguay", "Ybycuí"),
            Map.entry("People's Republic of China", "Beijing, Chengdu, Shanghai, Wuhan"), Map.entry("Philippines", ""),
            Map.entry("Republic of Korea",
                    "Bucheon, Goyang, Gunpo, Incheon, Jeonju, Namyangju, Osan, Seodaemun-gu, Suwon, Tongyeong, "
                            + "Uijeongbu, Yeonsu"),
            Map.entry("Senegal", "Fatick, Guédiawaye"), Map.entry("Thailand", "Chachoengsao, Chiang Rai"),
            Map.entry("United Kingdom of Great Britain and Northern Ireland",
                    "Belfast, Bristol, Glasgow, Wolverhampton"));

    @Test
    void people() {
        assertThat(names("Person")).containsExactlyInAnyOrderElementsOf(listed(PEOPLE)).hasSize(69);
    }

    @Test
    void citiesOfEachCountry() {
        var cities = new TreeMap<String, List<String>>();
        HISTORY.nodes("Country").forEach(country -> cities.put(HISTORY.name(country), citiesIn(country.id())));
        var expected = new TreeMap<String, List<String>>();
        CITIES.forEach((country, list) -> expected.put(country, listed(list)));
        assertThat(cities).isEqualTo(expected).hasSize(25);
        assertThat(names("City")).hasSize(53 + 4).contains("Catania", "Ezbet El-Borg-Damietta", "Manila", "Melbourne");
    }

    @Test
    void sessionsAndGatherings() {
        assertThat(names("Session")).containsExactlyInAnyOrderElementsOf(
                Stream
                    .concat(Stream.of(1, 2, 3)
                        .flatMap(forum -> Stream.of(1, 2, 3)
                            .map(theme -> "Parallel Thematic Forum " + forum + ", Theme " + theme)), listed("""
                                    Opening ceremony, ICLC handover ceremony, Plenary Session I, Plenary Session II,
                                    First mayors' forum, Second mayors' forum, Yeonsu Declaration Drafting Committee,
                                    Cultural performances, Site visits, Networking sessions, Exhibition, Thematic fairs,
                                    Book and media festivals, Korean food fairs,
                                    Session of the Alliance for Asia-Pacific Learning Cities,
                                    New work plan for GNLC members""").stream())
                    .toList());
    }

    @Test
    void documentsAwardsAndDesignations() {
        assertThat(names("OutcomeDocument")).containsExactlyInAnyOrder(
                "Beijing Declaration on Building Learning Cities", "Key Features of Learning Cities",
                "Work plan for GNLC members (2020–2021)",
                "New strategy for the UNESCO Global Network of Learning Cities (2021–2023)",
                "Yeonsu Declaration for Learning Cities");
        assertThat(names("Award")).containsExactlyInAnyOrder("UNESCO Learning City Award 2015",
                "2021 Learning City Award");
        assertThat(names("Designation")).containsExactlyInAnyOrder("Lifelong Learning City",
                "Special Education Internationalization Zone", "UNESCO World Heritage Site",
                "Regional Centre of Expertise on Education for Sustainable Development");
    }

    /**
     * Since when is known of nine; of seven the mayors' forums show that they are
     * members.
     */
    @Test
    void membersOfTheNetwork() {
        var since = new TreeMap<String, String>();
        HISTORY.to("network/gnlc", "MEMBER_OF")
            .forEach(
                    member -> since.put(HISTORY.name(member.from()), String.valueOf(member.properties().get("since"))));
        assertThat(since).hasToString("{Bucheon=2016, Chachoengsao=null, Chiang Rai=null, Clermont-Ferrand=null, "
                + "Cork=null, Gunpo=2016, Huejotzingo=null, Jeonju=2016, Mantes-la-Jolie=null, Namyangju=2016, "
                + "Osan=2016, Suwon=2016, Tongyeong=2016, Uijeongbu=2016, Villa María=null, Yeonsu=2018}");
    }

    private static List<String> names(String label) {
        return HISTORY.nodes(label).map(HISTORY::name).toList();
    }

    private static List<String> citiesIn(String country) {
        return HISTORY.to(country, "LOCATED_IN")
            .map(TargetRelationship::from)
            .map(HISTORY::node)
            .filter(node -> node.label().equals("City"))
            .map(HISTORY::name)
            .sorted()
            .toList();
    }

    private static List<String> listed(String names) {
        return names.isEmpty() ? List.of() : List.of(names.strip().split(",\\s+"));
    }

}
