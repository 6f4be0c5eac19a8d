package dev.baton.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The dataset that is loaded at the start.
 *
 * @param dataset its folder: {@code classpath:folder}, {@code file:folder} or a path;
 * empty to load none; default {@code classpath:history}, the bundled history
 */
@ConfigurationProperties("baton")
record DatasetProperties(@DefaultValue("classpath:history") String dataset) {
}
