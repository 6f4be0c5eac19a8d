package dev.baton.reference;

import dev.baton.model.PartialDate;
import dev.baton.model.PartialDate.Days;
import dev.baton.model.TimeKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The history as of a date: what is seen of it.
 *
 * @param day the one day lies within these
 * @param certain whether only what surely holds is seen
 */
record AsOf(Days day, boolean certain) {

    /** The record speaks at all times. */
    private static final Set<String> ALWAYS_SEEN = Set.of("Claim", "Source", "Graph");

    private static final Days ANY_DAY = new Days(Dates.DISTANT_PAST, Dates.DISTANT_FUTURE);

    /** What an argument asks for; nothing where it is null. */
    static Optional<AsOf> of(@Nullable Map<String, Object> argument) {
        return Optional.ofNullable(argument)
            .map(a -> new AsOf(Dates.days((PartialDate) a.get("date")), "CERTAIN".equals(a.get("certainty"))));
    }

    boolean sees(Thing thing) {
        return switch (thing) {
            case Link link -> sees(link.type().time(), link);
            case Node node when ALWAYS_SEEN.contains(node.kind().name()) -> true;
            case Node node -> sees(node.kind().time(), node);
        };
    }

    private boolean sees(TimeKind time, Thing thing) {
        Days since = thing.value("since").map(Dates::days).orElse(ANY_DAY);
        Days until = thing.value("until").map(Dates::days).orElse(ANY_DAY);
        Days begin = thing.value("date").map(d -> PartialDate.parse(d.toString()).begin()).orElse(ANY_DAY);
        return switch (time) {
            case STATE -> certain ? since.last() <= day.first() && until.first() >= day.last()
                    : since.first() <= day.last() && until.last() >= day.first();
            case EVENT -> certain ? begin.last() <= day.first() : begin.first() <= day.last();
            case STRUCTURE -> true;
        };
    }

}
