package dev.baton.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The datasets that are loaded at the start.
 *
 * @param dataset their folders, with commas between: {@code classpath:folder},
 * {@code file:folder} or a path, of a dataset or of several; empty to load none; default
 * the bundled history, where the graph is empty or has it from there
 * @param load how loads are done
 */
@ConfigurationProperties("baton")
record DatasetProperties(@Nullable List<String> dataset, @DefaultValue Load load) {

    /**
     * How loads are done.
     *
     * @param ceiling how many nodes and relationships one transaction may change; what
     * changes more has to be asked for as a maintenance load
     */
    record Load(@DefaultValue("100000") int ceiling) {
    }
}
