package dev.baton.config;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service over HTTP.
 *
 * @param allowedOrigins the origins whose pages may read answers in a browser, such as
 * {@code https://dashboard.example}; default none
 */
@ConfigurationProperties("baton.web")
record WebProperties(@DefaultValue List<String> allowedOrigins) {
}
