package dev.baton.dataset.load;

import dev.baton.dataset.Dataset;
import dev.baton.model.Vocabulary;
import java.util.stream.Stream;

/**
 * Tells whether a load can leave anything to do, from its inputs alone: files, vocabulary
 * and layout.
 */
final class Fingerprint {

    /**
     * The layout of the stored graph: raise it whenever {@link TargetGraph} makes another
     * graph from equal files.
     */
    static final int LAYOUT = 5;

    private Fingerprint() {
    }

    static String of(Dataset dataset, Vocabulary vocabulary) {
        Stream<String> kinds = vocabulary.kinds()
            .stream()
            .map(k -> k.label() + k.prefix() + k.time() + k.fields().values());
        Stream<String> relationships = vocabulary.relationships()
            .stream()
            .map(r -> r.type() + r.time() + r.fields().values());
        Stream<String> inputs = Stream.of("layout " + LAYOUT, dataset.checksum());
        return Digest.of(Stream.concat(inputs, Stream.concat(kinds, relationships)));
    }

}
