package dev.baton.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for.
 *
 * @param databaseTime how long the database may work on one root field, retries included;
 * default 5 seconds
 * @param databaseAttempts how often a statement is sent at most while it fails for
 * reasons that pass; default 3
 * @param pageSize the most rows a page may hold, and how many it holds where a request
 * names no number; default 100
 * @param ids the most ids that one argument may list; default 1000
 */
@Validated
@ConfigurationProperties("baton.limits")
record LimitsProperties(@DefaultValue("5s") @DurationMin(millis = 1) Duration databaseTime,
        @DefaultValue("3") @Positive @Max(10) int databaseAttempts, @DefaultValue("100") @Positive int pageSize,
        @DefaultValue("1000") @Positive int ids) {
}
