package dev.baton.config;

import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the in-process database keeps its data; of no use with {@code spring.neo4j.uri}.
 *
 * @param directory the folder, made at the first start; default {@code data} below the
 * working directory
 * @param startTimeout how long the database may take to open its store before the start
 * is given up; default 90 seconds
 */
@Validated
@ConfigurationProperties("baton.data")
record DataProperties(@DefaultValue("data") Path directory,
        @DefaultValue("90s") @DurationMin(seconds = 1) Duration startTimeout) {
}
