package dev.baton.config;

import dev.baton.observe.DocumentStages;
import dev.baton.observe.StageMetrics;
import dev.baton.observe.Stages;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** Without a registry nothing is noted. */
    @Bean
    Stages stages(ObjectProvider<MeterRegistry> registry) {
        MeterRegistry present = registry.getIfAvailable();
        return present == null ? Stages.NONE : new StageMetrics(present);
    }

    @Bean
    DocumentStages documentStages(Stages stages) {
        return new DocumentStages(stages);
    }

}
