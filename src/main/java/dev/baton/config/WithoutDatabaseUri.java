package dev.baton.config;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether no database of one's own is configured, so that the in-process one is to serve.
 */
class WithoutDatabaseUri implements Condition {

    static final String PROPERTY = "spring.neo4j.uri";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return appliesTo(context.getEnvironment());
    }

    static boolean appliesTo(Environment environment) {
        return !StringUtils.hasText(environment.getProperty(PROPERTY));
    }

}
