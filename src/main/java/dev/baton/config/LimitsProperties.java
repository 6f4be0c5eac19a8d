package dev.baton.config;

import dev.baton.plan.Limits;
import dev.baton.web.AdmissionLimits;
import dev.baton.web.BodyLimits;
import dev.baton.web.document.DocumentLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one request may ask for. A value equal to a limit is allowed.
 *
 * @param databaseTime how long the database may work on one root field, retries included;
 * default 5 seconds
 * @param planningTime how much longer the database may take for a statement that it never
 * answered before: it has to plan it; default 10 seconds
 * @param databaseGrace how much longer an answer of the database is waited for: it looks
 * at the clock every other second and not while it plans, and one that hangs never does;
 * default 3 seconds
 * @param databaseAttempts how often a statement is sent at most while it fails for
 * reasons that pass; default 3
 * @param pageSize the most rows a page may hold, and how many it holds where a request
 * names no number; default 200
 * @param ids the most ids that one argument may list; default 200
 * @param depth how deep fields may nest, {@code edges} and {@code node} counted; default
 * 30 levels
 * @param hops how many relationships may follow one from the other, those of filters
 * included; default 12
 * @param conditions how many conditions the filters of an operation may set together;
 * default 50
 * @param groups how many fields of an operation may group the nodes of a list; default 20
 * @param cost what an operation may cost, in objects that it can return; default 100,000
 * @param reads how many fields may lead to something else, each counted for each kind of
 * object that it is asked of; default 150
 * @param fields how many fields a document may have once its fragments are written out;
 * default 5000
 * @param aliases how many fields of a document may have another name; default 50
 * @param fragments how many fragments a document may define; default 50
 * @param rootFields how many fields an operation may ask of the root; default 20
 * @param characters how long a document may be; default 20,000 characters
 * @param tokens how many words and signs a document may have; default 5000
 * @param body how long the body of a request may be, variables included; default 256 KB
 * @param bodyTime how long the body of a request may take to arrive; default 10 seconds
 * @param concurrent how many requests are answered at once; default 64
 * @param concurrentTime how long a further one waits for its turn; default 2 seconds
 */
@Validated
@ConfigurationProperties("baton.limits")
record LimitsProperties(@DefaultValue("5s") @DurationMin(millis = 1) Duration databaseTime,
        @DefaultValue("10s") @DurationMin Duration planningTime,
        @DefaultValue("3s") @DurationMin(millis = 1) Duration databaseGrace,
        @DefaultValue("3") @Positive @Max(10) int databaseAttempts, @DefaultValue("200") @Positive int pageSize,
        @DefaultValue("200") @Positive int ids, @DefaultValue("30") @Positive int depth,
        @DefaultValue("12") @Positive int hops, @DefaultValue("50") @Positive int conditions,
        @DefaultValue("20") @Positive int groups, @DefaultValue("100000") @Positive long cost,
        @DefaultValue("150") @Positive int reads, @DefaultValue("5000") @Positive int fields,
        @DefaultValue("50") @Positive int aliases, @DefaultValue("50") @Positive int fragments,
        @DefaultValue("20") @Positive int rootFields, @DefaultValue("20000") @Positive int characters,
        @DefaultValue("5000") @Positive int tokens, @DefaultValue("256KB") DataSize body,
        @DefaultValue("10s") @DurationMin(millis = 1) Duration bodyTime, @DefaultValue("64") @Positive int concurrent,
        @DefaultValue("2s") @DurationMin(millis = 1) Duration concurrentTime) {

    /** What a plan may ask for. */
    Limits plan() {
        return new Limits(this.pageSize, this.ids, this.hops, this.conditions, this.groups, this.cost);
    }

    /** What a document may ask for. */
    DocumentLimits document() {
        return new DocumentLimits(this.characters, this.tokens, this.depth, this.hops, this.reads, this.fields,
                this.aliases, this.fragments, this.rootFields);
    }

    /** How much of a body is read. */
    BodyLimits bodies() {
        return new BodyLimits(Math.toIntExact(this.body.toBytes()), this.bodyTime);
    }

    /** How many requests are answered at once. */
    AdmissionLimits admission() {
        return new AdmissionLimits(this.concurrent, this.concurrentTime);
    }

}
