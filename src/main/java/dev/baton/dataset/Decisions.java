package dev.baton.dataset;

import java.util.List;
import java.util.Optional;

/**
 * What the editors of a dataset decided: which of several values counts, and which nodes
 * are one.
 *
 * @param source the decisions as a source of its own, with the values it decides for; it
 * is among the dataset's sources too
 * @param same which nodes are one
 * @param different which nodes are not one, however alike they look
 */
public record Decisions(Optional<SourceFile> source, List<Same> same, List<Different> different) {

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(Optional.empty(), List.of(), List.of());

    public Decisions {
        same = List.copyOf(same);
        different = List.copyOf(different);
    }

    /** The id of a source. */
    public static String id(SourceFile source) {
        return source.id().value();
    }

    /**
     * That nodes are one.
     *
     * @param place where the decision stands
     * @param keep the id that stays
     * @param merge the ids that lead to it from now on
     * @param reason why
     */
    public record Same(Place place, Json.Text keep, List<Json.Text> merge, String reason) {
        public Same {
            merge = List.copyOf(merge);
        }
    }

    /**
     * That nodes are not one.
     *
     * @param place where the decision stands
     * @param ids the nodes, no two of which are one
     * @param reason why
     */
    public record Different(Place place, List<Json.Text> ids, String reason) {
        public Different {
            ids = List.copyOf(ids);
        }
    }

}
