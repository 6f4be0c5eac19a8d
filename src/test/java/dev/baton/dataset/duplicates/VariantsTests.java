package dev.baton.dataset.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetReader;
import dev.baton.dataset.duplicates.Likeness.Bearer;
import dev.baton.support.FiveDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The names by themselves, without what the nodes are joined to: each form that the five
 * documents use stands alone, and those of one node should find each other.
 */
class VariantsTests {

    private static final Map<String, Bearer> KINDS = Map.of("person", Bearer.PERSON, "city", Bearer.PLACE,
            "organization", Bearer.BODY);

    private record Form(String node, String text) {
    }

    @Test
    void theFiveDocumentsOwnVariantsFindEachOther() {
        measure(forms(DatasetReader.read(FiveDocuments.files())), Set.of(), 0.85, 0.75);
    }

    /** What the rules were not fitted to: the other pages of the whole record. */
    @Test
    void variantsThatNobodyLookedAtFindEachOther() {
        Set<Form> seen = forms(DatasetReader.read(FiveDocuments.files())).values()
            .stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
        measure(forms(DatasetReader.read("classpath:history")), seen, 0.9, 0.5);
    }

    /** Of each pair one form at least is not among those that were seen. */
    private static void measure(Map<String, List<Form>> all, Set<Form> seen, double leastPrecision,
            double leastRecall) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Map.Entry<String, List<Form>> kind : all.entrySet()) {
            List<Form> forms = kind.getValue();
            for (int i = 0; i < forms.size(); i++) {
                for (int j = i + 1; j < forms.size(); j++) {
                    Form a = forms.get(i);
                    Form b = forms.get(j);
                    if (seen.contains(a) && seen.contains(b)) {
                        continue;
                    }
                    boolean alike = Likeness.between(KINDS.get(kind.getKey()), a.text(), b.text()).isPresent();
                    boolean same = a.node().equals(b.node());
                    right += alike && same ? 1 : 0;
                    if (alike != same) {
                        (same ? missed : wrong).add(a.text() + " | " + b.text());
                    }
                }
            }
        }
        System.out.printf("Variants: %d found, %d missed %s, %d wrongly %s%n", right, missed.size(), missed,
                wrong.size(), wrong);
        double precision = (double) right / (right + wrong.size());
        double recall = (double) right / (right + missed.size());
        assertThat(precision).as("precision; wrongly " + wrong).isGreaterThanOrEqualTo(leastPrecision);
        assertThat(recall).as("recall; missed " + missed).isGreaterThanOrEqualTo(leastRecall);
    }

    private static Map<String, List<Form>> forms(Dataset dataset) {
        Map<String, TreeSet<String>> byNode = new TreeMap<>();
        dataset.sources()
            .forEach(source -> source.nodes()
                .forEach(fact -> fact.names()
                    .forEach(name -> byNode.computeIfAbsent(fact.id().value(), id -> new TreeSet<>())
                        .add(name.text().value()))));
        Map<String, List<Form>> forms = new TreeMap<>();
        byNode.forEach((node, texts) -> {
            String kind = node.replaceAll("/.*", "");
            if (KINDS.containsKey(kind)) {
                texts.forEach(text -> forms.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Form(node, text)));
            }
        });
        return forms;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON | Ko Nam-seok        | Nam-Seok Ko              | the same words in another order
            PERSON | J. Smith           | John Smith               | the same last name and initial
            PERSON | Владимир Петров    | Vladimir Petrov          | the same letters
            PLACE  | Yeonsu-gu          | Yeonsu City              | the same name but for the kind of place
            PLACE  | Chaing Rai         | Chiang Rai               | one letter apart
            PLACE  | Αθήνα              | Athena                   | the same letters
            BODY   | ILO                | International Labour Organization | the initials of the other name
            BODY   | Institute of Water | The Water Institute      | the same words but for little ones
            """)
    void alike(Bearer kind, String a, String b, String because) {
        assertThat(Likeness.between(kind, a, b)).map(Likeness::because).hasValue(because);
        assertThat(Likeness.between(kind, b, a)).map(Likeness::because).hasValue(because);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PERSON | Anna Petrov     | Vladimir Petrov
            PERSON | Park            | Park Jin
            PLACE  | Cork            | York
            PLACE  | District 9      | District 8
            BODY   | UN              | Union of Northern Cities
            BODY   | City Council    | Cork City Council
            """)
    void notAlike(Bearer kind, String a, String b) {
        assertThat(Likeness.between(kind, a, b)).isEmpty();
        assertThat(Likeness.between(kind, b, a)).isEmpty();
    }

}
