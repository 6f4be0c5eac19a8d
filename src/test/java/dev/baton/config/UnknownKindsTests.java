package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.load.KeptDataset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownKindsTests {

    private static final KeptDataset OURS = new KeptDataset("Ours", "a", "");

    private static final KeptDataset THEIRS = new KeptDataset("Theirs", "b", "");

    private final List<KeptDataset> held = new ArrayList<>(List.of(OURS));

    private final List<String> read = new ArrayList<>();

    private final UnknownKinds unknown = new UnknownKinds(List.of(file("kinds/fund.graphqls", "type Fund")),
            () -> List.copyOf(held), this::kinds);

    private List<DatasetFile> kinds(KeptDataset dataset) {
        read.add(dataset.name());
        return switch (dataset.checksum()) {
            case "a" -> List.of(file("Ours: kinds/fund.graphqls", "type Fund"));
            case "b" -> List.of(file("Theirs: kinds/prize.graphqls", "type Prize"));
            default -> List.of();
        };
    }

    private static DatasetFile file(String path, String text) {
        return new DatasetFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheProcessWasStartedWithIsKnownWhereverItIsKept() {
        unknown.look();
        assertThat(unknown.datasets()).isEmpty();
    }

    @Test
    void aDatasetThatCameLaterIsNamedUntilItIsTakenOut() {
        held.add(THEIRS);
        unknown.look();
        assertThat(unknown.datasets()).containsExactly("Theirs");
        held.remove(THEIRS);
        unknown.look();
        assertThat(unknown.datasets()).isEmpty();
    }

    @Test
    void otherFilesOfTheSameDatasetAreReadAnewAndTheSameOnesOnce() {
        unknown.look();
        unknown.look();
        held.set(0, new KeptDataset("Ours", "b", ""));
        unknown.look();
        assertThat(unknown.datasets()).containsExactly("Ours");
        assertThat(read).containsExactly("Ours", "Ours");
    }

    @Test
    void aVersionIsLookedAtOnce() {
        held.add(THEIRS);
        unknown.seen(7);
        await().until(() -> !unknown.datasets().isEmpty());
        held.remove(THEIRS);
        unknown.seen(7);
        await().during(Duration.ofMillis(200)).until(() -> unknown.datasets().equals(List.of("Theirs")));
        unknown.seen(8);
        await().until(() -> unknown.datasets().isEmpty());
    }

    @Test
    void whatCannotBeReadTakesNothingDown() {
        UnknownKinds broken = new UnknownKinds(List.of(), () -> {
            throw new IllegalStateException("gone");
        }, dataset -> List.of());
        broken.look();
        assertThat(broken.datasets()).isEmpty();
    }

}
