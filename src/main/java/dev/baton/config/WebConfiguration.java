package dev.baton.config;

import dev.baton.format.graph.GraphFile;
import dev.baton.format.graph.GraphSource;
import dev.baton.format.graph.Terms;
import dev.baton.model.Vocabulary;
import dev.baton.observe.Stages;
import dev.baton.store.Reader;
import dev.baton.web.AdmissionLimits;
import dev.baton.web.WebRoutes;
import dev.baton.web.document.LimitInstrumentation;
import dev.baton.web.document.PlainErrors;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The HTTP edge: routes, headers, and what is done with documents before and after the
 * engine.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ WebProperties.class, ExplainProperties.class })
class WebConfiguration {

    private static final int FILES_AT_ONCE = 4;

    @Bean
    LimitInstrumentation limitInstrumentation(LimitsProperties limits) {
        return new LimitInstrumentation(limits.document());
    }

    @Bean
    PlainErrors plainErrors() {
        return new PlainErrors();
    }

    @Bean
    ServletRegistrationBean<HttpServlet> graphQl(ObjectProvider<GraphQlSource> engine, LimitsProperties limits,
            ExplainProperties explain, Stages stages) {
        return new ServletRegistrationBean<>(WebRoutes.graphQl(SingletonSupplier.of(engine::getObject), limits.bodies(),
                limits.admission(), explain.keys(), stages, limits.pageSize()), WebRoutes.GRAPHQL);
    }

    /** Few at once: each reads the whole graph, and may take long. */
    @Bean
    ServletRegistrationBean<HttpServlet> graph(ObjectProvider<Vocabulary> vocabulary,
            ObjectProvider<TypeDefinitionRegistry> sdl, ObjectProvider<Reader> reader, LimitsProperties limits) {
        GraphSource source = (cypher, parameters) -> reader.getObject().read(cypher, parameters, "graph file").asMap();
        return new ServletRegistrationBean<>(WebRoutes.graph(
                extent -> GraphFile.of(vocabulary.getObject(), Terms.of(sdl.getObject()), source, extent),
                new AdmissionLimits(FILES_AT_ONCE, limits.admission().patience())), WebRoutes.GRAPH);
    }

    @Bean
    RouterFunction<ServerResponse> routes(GraphQLSchema schema) {
        return WebRoutes.routes(schema);
    }

    /** Our own routes answer errors too. */
    @Bean
    ErrorController errorController() {
        return new ErrorController() {
        };
    }

    @Bean
    FilterRegistrationBean<Filter> secureHeaders() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(WebRoutes.secureHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Nothing looks for the request in the thread. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> noRequestContext() {
        FilterRegistrationBean<RequestContextFilter> filter = new FilterRegistrationBean<>(new RequestContextFilter());
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> operatorsOnly(ExplainProperties explain) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(WebRoutes.operatorsOnly(explain.keys()));
        filter.addUrlPatterns("/actuator/metrics", "/actuator/metrics/*", "/actuator/prometheus");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Filter> crossOrigin(WebProperties web) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
                WebRoutes.crossOrigin(web.allowedOrigins()));
        filter.setEnabled(!web.allowedOrigins().isEmpty());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

}
