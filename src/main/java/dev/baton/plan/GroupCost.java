package dev.baton.plan;

import dev.baton.plan.Groups.GroupColumn;
import dev.baton.plan.Reach.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Estimates groups, see {@link Cost}: the whole set is looked at, with what its keys lead
 * to. There are at most as many groups as nodes and keys to pair them with.
 */
final class GroupCost {

    private final Cost cost;

    private final Reach reach;

    private final Looks looks;

    GroupCost(Cost cost, Reach reach, Looks looks) {
        this.cost = cost;
        this.reach = reach;
        this.looks = looks;
    }

    /**
     * What groups yield: beside the groups themselves, what each of their columns does.
     * @param times how often they are made
     */
    Tally of(Column.Grouped column, double times, Place place) {
        Groups groups = column.groups();
        double set = reach.known(reach.found(groups.source(), place));
        Place far = Reach.place(groups.source());
        double paired = set;
        double seen = set * (1 + looks.of(groups.filter(), far));
        for (GroupKey key : groups.keys()) {
            double ends = ends(key, far);
            seen += set * ends;
            paired *= Math.max(1, ends);
        }
        double most = groups.keys().isEmpty() ? 1 : paired;
        double shown = Math.min(reach.size(Optional.of(groups.limit())), most);
        List<Tally> columns = new ArrayList<>();
        for (GroupColumn part : groups.columns()) {
            columns.add(switch (part) {
                case GroupColumn.KeyNode(int key, Row row) ->
                    cost.row(new Column.Inline(Owner.NODE, row), row, times * shown, 0, null);
                case GroupColumn.Members(Read read) -> {
                    double nodes = Math.min(shown * reach.size(read.limit()), paired);
                    yield cost.row(new Column.Rows(read), read.row(), times * nodes, 0, far.edge());
                }
                case GroupColumn.Key key -> Tally.of(column, 0);
                case GroupColumn.Made made -> Tally.of(column, 0);
            });
        }
        return Tally.of(column, times * shown, times * seen, List.of(), columns);
    }

    /** How many ends a key has from one node at most; 0 for a value of its own. */
    private double ends(GroupKey key, Place from) {
        if (!(key instanceof GroupKey.Related related)) {
            return 0;
        }
        double ends = 1;
        Place place = from;
        for (GroupKey.Step step : related.path()) {
            Place near = step.on().isEmpty() ? place : new Place(step.on(), place.edge());
            ends *= reach.known(reach.found(step.source(), near));
            place = Reach.place(step.source());
        }
        return ends;
    }

}
