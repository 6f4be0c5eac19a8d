package dev.baton.config;

import dev.baton.answer.Answerer.CompletedBy;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How requests are answered.
 *
 * @param complete who completes the values that were read: {@code layout} (default), or
 * {@code graphql-java}, which is slower and gives the same answers
 * @param documents how many parsed and validated documents of ordinary size (1,000
 * characters) are kept, longer ones counting as several; default 1000
 * @param plans how many plans of ordinary size (1,000 characters of Cypher) are kept,
 * longer ones counting as several; default 1000
 */
@Validated
@ConfigurationProperties("baton.engine")
record EngineProperties(@DefaultValue("layout") CompletedBy complete, @DefaultValue("1000") @Positive int documents,
        @DefaultValue("1000") @Positive int plans) {
}
