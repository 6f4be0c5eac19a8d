package dev.baton.config;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.load.KeptDataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices kinds of node that another process has brought into the graph. The words of a
 * process are those of its start: its schema, plans and indexes are made of them. What
 * comes later it can only tell of, so that somebody restarts it: until then requests that
 * come upon a node of such a kind fail.
 */
final class UnknownKinds {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownKinds.class);

    private final Set<String> known;

    private final Supplier<List<KeptDataset>> held;

    private final Function<KeptDataset, List<DatasetFile>> kinds;

    private final AtomicLong looked = new AtomicLong();

    /**
     * Whether the files of a dataset, by their checksum, bring a kind that is unknown.
     */
    private final Map<String, Boolean> brings = new ConcurrentHashMap<>();

    private volatile List<String> datasets = List.of();

    /**
     * Creates one that has not looked yet.
     * @param known the SDL files of datasets that this process was started with
     * @param held the datasets that the graph holds now
     * @param kinds the SDL files of one of them
     */
    UnknownKinds(List<DatasetFile> known, Supplier<List<KeptDataset>> held,
            Function<KeptDataset, List<DatasetFile>> kinds) {
        this.known = known.stream().map(UnknownKinds::text).collect(Collectors.toSet());
        this.held = held;
        this.kinds = kinds;
    }

    /** The names of the datasets whose own kinds are not known here. */
    List<String> datasets() {
        return datasets;
    }

    /** Looks, in the background, if this version of the graph has not been looked at. */
    void seen(long version) {
        long before = looked.get();
        if (before != version && looked.compareAndSet(before, version)) {
            Thread.ofVirtual().name("unknown-kinds").start(this::look);
        }
    }

    /** Looks now; where that fails, it is looked again at the next version. */
    void look() {
        try {
            List<String> found = new ArrayList<>();
            for (KeptDataset dataset : held.get()) {
                if (brings.computeIfAbsent(dataset.checksum(), checksum -> isUnknown(dataset))) {
                    found.add(dataset.name());
                }
            }
            tell(found);
        }
        catch (RuntimeException ex) {
            LOG.warn("It could not be read whether the graph has kinds of node that are not known here: {}",
                    ex.getMessage());
        }
    }

    private boolean isUnknown(KeptDataset dataset) {
        return kinds.apply(dataset).stream().anyMatch(file -> !known.contains(text(file)));
    }

    private void tell(List<String> found) {
        List<String> fresh = found.stream().filter(name -> !datasets.contains(name)).toList();
        datasets = List.copyOf(found);
        if (!fresh.isEmpty()) {
            LOG.warn(
                    "Another process loaded {}, which brings kinds of node that are not in this service's schema:"
                            + " restart it to have them. Everything else is answered as before.",
                    String.join(", ", fresh));
        }
    }

    private static String text(DatasetFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

}
