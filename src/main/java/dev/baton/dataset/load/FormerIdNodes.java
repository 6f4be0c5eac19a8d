package dev.baton.dataset.load;

import dev.baton.dataset.Decisions;
import dev.baton.model.Kind;
import dev.baton.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tells which ids were merged into which. */
final class FormerIdNodes {

    private FormerIdNodes() {
    }

    static void add(Decisions decisions, Vocabulary vocabulary, Elements into) {
        Kind kind = vocabulary.kind("FormerId");
        decisions.same().forEach(same -> same.merge().forEach(merged -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("formerId", merged.value());
            values.put("survivor", same.keep().value());
            values.put("reason", same.reason());
            decisions.source().ifPresent(source -> values.put("decidedIn", Decisions.id(source)));
            into.node(kind, id(merged.value()), values);
        }));
    }

    /** The ids of those that were merged into a node. */
    static List<String> into(String survivor, Decisions decisions) {
        return decisions.same()
            .stream()
            .filter(same -> same.keep().value().equals(survivor))
            .flatMap(same -> same.merge().stream())
            .map(merged -> id(merged.value()))
            .sorted()
            .toList();
    }

    private static String id(String merged) {
        return "former-id/" + merged.replace('/', '-');
    }

}
