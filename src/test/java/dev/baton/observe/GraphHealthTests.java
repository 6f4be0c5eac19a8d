package dev.baton.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class GraphHealthTests {

    @Test
    void aLoadedGraphIsUpWithItsVersion() {
        Health health = new GraphHealth(() -> 3).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("version", 3L);
    }

    @Test
    void beforeTheFirstLoadTheServiceIsOutOfService() {
        assertThat(new GraphHealth(() -> 0).health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void aDatabaseThatFailsIsDown() {
        Health health = new GraphHealth(() -> {
            throw new IllegalStateException("gone");
        }).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    }

}
