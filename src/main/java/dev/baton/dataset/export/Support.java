package dev.baton.dataset.export;

import dev.baton.dataset.How;
import dev.baton.dataset.Rank;
import dev.baton.dataset.load.TargetNode;
import dev.baton.dataset.load.TargetRelationship;
import dev.baton.model.Property;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How and where a source supports what a group of entries says.
 *
 * @param locator the place in the source
 * @param how how the source supports it
 * @param others what else is written with the group: reason, rank and the like
 */
record Support(String locator, String how, Map<String, String> others) implements Comparable<Support> {

    /** The support that a citation gives a claim; the claim's rank is that of each. */
    static Support of(TargetNode claim, TargetRelationship citation, Vocabulary vocabulary) {
        Map<String, String> others = new LinkedHashMap<>();
        List<String> elsewhere = List.of("id", "locator", "how");
        vocabulary.relationship(citation.type())
            .properties()
            .map(Property::name)
            .filter(name -> !elsewhere.contains(name))
            .forEach(name -> {
                Object value = citation.properties().get(name);
                if (value != null) {
                    others.put(name, value.toString());
                }
            });
        String rank = String.valueOf(claim.properties().get("rank"));
        if (!rank.equals(Rank.NORMAL.name())) {
            others.put("rank", rank);
        }
        return new Support(String.valueOf(citation.properties().get("locator")),
                String.valueOf(citation.properties().get("how")), others);
    }

    /** As a group of the file says it. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("locator", locator);
        if (!how.equals(How.STATED.name())) {
            json.put("how", how);
        }
        json.putAll(others);
        return json;
    }

    @Override
    public int compareTo(Support other) {
        int byPlace = locator.compareTo(other.locator);
        int byHow = byPlace != 0 ? byPlace : How.valueOf(how).compareTo(How.valueOf(other.how));
        return byHow != 0 ? byHow : others.toString().compareTo(other.others.toString());
    }

}
