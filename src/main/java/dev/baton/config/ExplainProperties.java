package dev.baton.config;

import dev.baton.web.InsightKeys;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may have operations explained.
 *
 * @param local whether callers on the same machine may; default true
 * @param key the key with which other callers may, as {@code Authorization: Bearer …};
 * default none
 * @param profileKey the key with which the database's profile may be had, from wherever;
 * default none
 */
@ConfigurationProperties("baton.explain")
record ExplainProperties(@DefaultValue("true") boolean local, @DefaultValue("") String key,
        @DefaultValue("") String profileKey) {

    InsightKeys keys() {
        return new InsightKeys(this.local, this.key, this.profileKey);
    }

    /** Without the keys, so that none gets into a log. */
    @Override
    public String toString() {
        return "ExplainProperties[local=%s]".formatted(this.local);
    }
}
