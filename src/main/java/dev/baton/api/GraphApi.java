package dev.baton.api;

import dev.baton.answer.Answerer;
import dev.baton.api.schema.SchemaExpander;
import dev.baton.model.ReadField;
import dev.baton.model.Vocabulary;
import dev.baton.store.Gate;
import graphql.execution.ExecutionStrategy;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Builds the engine: the complete schema, a fetcher for each root field, our completion
 * and our errors.
 */
public final class GraphApi {

    private GraphApi() {
    }

    /**
     * The executable schema.
     * @param sdl the hand-written SDL
     * @param answerer answers root fields
     * @param executor runs root fields side by side
     */
    public static GraphQLSchema schema(TypeDefinitionRegistry sdl, Vocabulary vocabulary, Answerer answerer,
            Executor executor) {
        RootFetcher fetcher = new RootFetcher(answerer, executor);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
            .scalar(PartialDateScalar.TYPE)
            .scalar(DateTimeScalar.TYPE)
            .scalar(MarkedTextScalar.TYPE)
            .type("Query", type -> {
                vocabulary.rootFields().forEach(f -> type.dataFetcher(f.name(), fetcher));
                vocabulary.reads(ReadField.QUERY).forEach(f -> type.dataFetcher(f.name(), fetcher));
                return type;
            });
        TypeDefinitionRegistry complete = SchemaExpander.expand(sdl, vocabulary);
        UncompletedWiring.add(wiring, complete);
        return new SchemaGenerator().makeExecutableSchema(complete, wiring.build());
    }

    /**
     * Gives the engine our execution strategy and errors.
     * @param gate keeps loads and operations apart
     * @param answerer tells what an operation costs
     */
    public static void configure(GraphQlSource.Builder<?> builder, Gate gate, Answerer answerer) {
        ExecutionStrategy strategy = strategy(gate, Admission.within(answerer));
        builder.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(strategy));
    }

    /**
     * Our execution strategy alone, for an engine that Spring does not build; it answers
     * whatever it costs, and explains nothing.
     */
    public static ExecutionStrategy strategy(Gate gate) {
        return strategy(gate, Admission.OPEN);
    }

    private static ExecutionStrategy strategy(Gate gate, Admission admission) {
        return new GraphStrategy(DataFetcherExceptionResolver.createExceptionHandler(List.of(new Errors())), gate,
                admission);
    }

}
