package dev.baton.support;

import dev.baton.store.Reader;
import dev.baton.support.GraphDatabase.Emptied;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Skips where there is no server, hands out the shared one, and stops it after the last
 * test.
 */
final class GraphDatabaseExtension
        implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Set<Class<?>> PARAMETERS = Set.of(TestServer.class, Driver.class, Reader.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestServer.missing()
            .map(ConditionEvaluationResult::disabled)
            .orElseGet(() -> ConditionEvaluationResult.enabled("There is a server"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server(context).deleteData();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        GraphDatabase settings = AnnotatedElementUtils.findMergedAnnotation(context.getRequiredTestClass(),
                GraphDatabase.class);
        if (settings == null || settings.emptied() == Emptied.BEFORE_EACH_TEST) {
            server(context).deleteData();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestServer server = server(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Reader.class) {
            var bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
            return new Reader(server.driver(), bookmarks, new Reader.Settings(Duration.ofSeconds(5), 3, null),
                    List.of());
        }
        return (type == Driver.class) ? server.driver() : server;
    }

    private static TestServer server(ExtensionContext context) {
        return context.getRoot()
            .getStore(Namespace.create(TestServer.class))
            .computeIfAbsent(TestServer.class, key -> TestServer.get(), TestServer.class);
    }

}
