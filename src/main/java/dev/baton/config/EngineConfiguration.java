package dev.baton.config;

import dev.baton.answer.Answerer;
import dev.baton.answer.Counting;
import dev.baton.answer.Reading;
import dev.baton.api.GraphApi;
import dev.baton.model.Census;
import dev.baton.model.Vocabulary;
import dev.baton.observe.Stages;
import dev.baton.plan.Limits;
import dev.baton.store.CensusTaker;
import dev.baton.store.FormerIds;
import dev.baton.store.Gate;
import dev.baton.store.Reader;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.graphql.execution.GraphQlSource;

/** The engine: SDL, vocabulary, planner, compiler and the GraphQL source made of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

    @Bean
    @DependsOn("databaseIsReady")
    InitializingBean fixedReadsAreChecked(Vocabulary vocabulary, Reader reader) {
        return () -> FixedReadCheck.start(vocabulary, reader.unobserved());
    }

    @Bean
    Answerer answerer(Vocabulary vocabulary, EngineProperties engine, Limits limits, Reader reader, CensusTaker census,
            FormerIds formerIds, UnknownKinds unknown, Stages stages) {
        return new Answerer(vocabulary, limits, new Answerer.Settings(engine.complete(), engine.plans()),
                Reading.of(reader), counting(census, formerIds, unknown), stages);
    }

    private static Counting counting(CensusTaker census, FormerIds formerIds, UnknownKinds unknown) {
        return new Counting() {

            @Override
            public Census census() {
                return census.census();
            }

            @Override
            public void answered(long version) {
                census.seen(version);
                formerIds.seen(version);
                unknown.seen(version);
            }

            @Override
            public String survivor(String id) {
                return formerIds.apply(id);
            }

        };
    }

    @Bean
    GraphQLSchema graphQlSchema(TypeDefinitionRegistry sdl, Vocabulary vocabulary, Answerer answerer) {
        return GraphApi.schema(sdl, vocabulary, answerer, Executors.newVirtualThreadPerTaskExecutor());
    }

    @Bean
    GraphQlSource graphQlSource(GraphQLSchema schema, Gate gate, Answerer answerer, EngineProperties engine,
            Stages stages, ObjectProvider<Instrumentation> instrumentations) {
        PreparsedDocumentProvider documents = new ParsedDocuments(engine.documents(), stages);
        GraphQlSource.Builder<?> builder = GraphQlSource.builder(schema)
            .instrumentation(instrumentations.orderedStream().toList())
            .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
        GraphApi.configure(builder, gate, answerer);
        return builder.build();
    }

}
