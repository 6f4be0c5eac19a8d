package dev.baton.benchmark;

import dev.baton.cypher.Compiler;
import dev.baton.model.Census;
import dev.baton.cypher.Statement;
import dev.baton.plan.Given;
import dev.baton.plan.Orderings;
import dev.baton.plan.Planned;
import dev.baton.plan.Planner;
import dev.baton.plan.Variables;
import dev.baton.support.Engines;
import dev.baton.support.FabricatedRows;
import dev.baton.support.Sdl;
import dev.baton.view.Completed;
import dev.baton.view.Completion;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the stages of the engine take that need no database: the first two once for each
 * shape of a request, the others for each request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Stages {

    private static final Map<String, Object> VARIABLES = Map.of("id", "city/anywhere", "from", 1, "country",
            "country/anywhere", "theme", "theme/anything");

    /** A file's name. */
    @Param({ "1-point", "2-dashboard", "3-deep", "4-filter", "5-flat" })
    public String question = "";

    private static final Orderings ORDERINGS = new Orderings(Sdl.vocabulary());

    private Request request;

    private record Request(ExecutableNormalizedOperation operation, ExecutableNormalizedField field, Planned planned,
            Given given, List<Object> values, Value rows) {
    }

    @Setup
    public void ask() {
        GraphQLSchema schema = Engines.schema();
        Question asked = Question.all().stream().filter(q -> q.name().equals(question)).findFirst().orElseThrow();
        Document document = Parser.parse(asked.graphql());
        OperationDefinition operation = document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        Map<String, Object> coerced = ValuesResolver
            .coerceVariableValues(schema, operation.getVariableDefinitions(), RawVariables.of(VARIABLES),
                    GraphQLContext.getDefault(), Locale.ROOT)
            .toMap();
        ExecutableNormalizedOperation normalized = ExecutableNormalizedOperationFactory
            .createExecutableNormalizedOperation(schema, document, null,
                    CoercedVariables.of(Variables.shape(schema, operation, coerced)));
        ExecutableNormalizedField field = normalized.getTopLevelFields().getFirst();
        Planned planned = planner().plan(normalized, field);
        Given given = new Given(coerced, Engines.TODAY);
        request = new Request(normalized, field, planned, given, planned.values(given),
                Values.value(FabricatedRows.of(planned.plan(), 1, false)));
    }

    /** From the selection to a plan, once for each shape. */
    @Benchmark
    public Planned plan() {
        return planner().plan(request.operation(), request.field());
    }

    /** One for each operation, whose bounds it counts. */
    private static Planner planner() {
        return new Planner(Sdl.vocabulary(), Engines.schema(), BatonStatements.LIMITS, ORDERINGS, Census.UNKNOWN);
    }

    /** From the plan to a statement, once for each shape. */
    @Benchmark
    public Statement compile() {
        return new Compiler(1).compile(request.planned().plan());
    }

    /** The values of a request. */
    @Benchmark
    public Map<String, Object> bind() {
        return Statement.parameters(request.planned().values(request.given()));
    }

    /** From the driver's values to JSON: a small answer, of up to three rows a list. */
    @Benchmark
    public Completed map() {
        return Completion.complete(request.planned().layout(), request.rows(), request.values(),
                ResultPath.parse("/answer"), GraphQLContext.getDefault(), Locale.ROOT);
    }

}
