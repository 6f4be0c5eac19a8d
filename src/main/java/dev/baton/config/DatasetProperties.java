package dev.baton.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The dataset that is loaded at the start.
 *
 * @param dataset its folder: {@code classpath:folder}, {@code file:folder} or a path;
 * empty to load none; default {@code classpath:history}, the bundled history
 * @param load how loads are done
 */
@ConfigurationProperties("baton")
record DatasetProperties(@DefaultValue("classpath:history") String dataset, @DefaultValue Load load) {

    /**
     * How loads are done.
     *
     * @param ceiling how many nodes and relationships one transaction may change; what
     * changes more has to be asked for as a maintenance load
     */
    record Load(@DefaultValue("100000") int ceiling) {
    }
}
