package dev.baton.reference;

import dev.baton.api.schema.SchemaExpander;
import dev.baton.model.PartialDate;
import dev.baton.support.Sdl;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Answers requests from the graph in memory. */
public final class Reference {

    private final GraphQLSchema schema;

    /**
     * @param pageSize the most rows a page may hold, and how many it holds where a
     * request names no number
     */
    public Reference(WholeGraph graph, int pageSize) {
        Evaluator evaluator = new Evaluator(Sdl.vocabulary(), graph, pageSize);
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
            .codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(environment -> evaluator))
            .wiringFactory(new ByKind())
            .scalar(scalar("PartialDate", new DateCoercing()))
            .scalar(scalar("DateTime", new TextCoercing()))
            .scalar(scalar("MarkedText", new TextCoercing()))
            .build();
        this.schema = new SchemaGenerator()
            .makeExecutableSchema(SchemaExpander.expand(Sdl.registry(), Sdl.vocabulary()), wiring);
    }

    /** The schema, whose fields are answered by the reference. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** The response to a request, as the map that becomes JSON. */
    public Map<String, Object> answer(String request, Map<String, Object> variables, Cursors cursors) {
        return GraphQL.newGraphQL(schema)
            .build()
            .execute(ExecutionInput.newExecutionInput(request)
                .variables(variables)
                .graphQLContext(Map.of(Cursors.class, cursors))
                .locale(Locale.ROOT))
            .toSpecification();
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    /** The type of an object behind an interface or union is its kind. */
    private static final class ByKind implements WiringFactory {

        private static final TypeResolver RESOLVER = environment -> environment.getSchema()
            .getObjectType(((Node) environment.getObject()).kind().name());

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return RESOLVER;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return RESOLVER;
        }

    }

    /** A text that stays as it is. */
    private static class TextCoercing implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

    }

    /** A date: text outside, {@link PartialDate} inside. */
    private static final class DateCoercing extends TextCoercing {

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return PartialDate.parse(input.toString());
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return PartialDate.parse(Objects.requireNonNull(((StringValue) input).getValue()));
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(((PartialDate) input).text());
        }

    }

}
