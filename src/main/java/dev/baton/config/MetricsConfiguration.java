package dev.baton.config;

import dev.baton.observe.DocumentStages;
import dev.baton.observe.RequestTimes;
import dev.baton.observe.StageMetrics;
import dev.baton.observe.Stages;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What is measured. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** Without a registry nothing is noted. */
    @Bean
    Stages stages(ObjectProvider<MeterRegistry> registry) {
        MeterRegistry present = registry.getIfAvailable();
        return present == null ? Stages.NONE : new StageMetrics(present);
    }

    /** Before all other filters, so that their time counts too. */
    @Bean
    FilterRegistrationBean<Filter> requestTimes(ObjectProvider<MeterRegistry> registry) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
                new RequestTimes(registry.getIfAvailable(CompositeMeterRegistry::new)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Somebody should restart this process while it is not zero. */
    @Bean
    MeterBinder unknownKindsAreTold(UnknownKinds unknown) {
        return registry -> Gauge.builder("baton.kinds.unknown", () -> unknown.datasets().size())
            .description("Datasets in the graph whose own kinds of node this process does not know before a restart")
            .register(registry);
    }

    @Bean
    DocumentStages documentStages(Stages stages) {
        return new DocumentStages(stages);
    }

}
