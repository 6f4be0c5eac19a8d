package dev.baton.web.document;

import dev.baton.plan.ErrorCode;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Gives every error of the engine a code and words for people. Errors of our own pass:
 * they have both.
 */
public final class PlainErrors extends SimplePerformantInstrumentation {

    private static final String CODE = "code";

    private static final String FAULT = "The service cannot answer this field: what it read does not fit the schema";

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        PlainText text = new PlainText(parameters.getSchema(), Literals.of(parameters.getExecutionInput()));
        List<GraphQLError> errors = result.getErrors().stream().map(e -> plain(e, text)).toList();
        return CompletableFuture.completedFuture(result.transform(b -> b.errors(errors)));
    }

    private static GraphQLError plain(GraphQLError error, PlainText text) {
        if (coded(error) && !(error instanceof ValidationError)) {
            return error;
        }
        ErrorCode code = code(error);
        Map<String, Object> extensions = new LinkedHashMap<>(extensions(error));
        extensions.putIfAbsent(CODE, code.name());
        GraphQLError.Builder<?> plain = GraphqlErrorBuilder.newError()
            .message("%s", (code == ErrorCode.INTERNAL) ? FAULT : text.of(error))
            .errorType(error.getErrorType())
            .extensions(extensions);
        if (error.getLocations() != null) {
            plain.locations(error.getLocations().stream().filter(Objects::nonNull).toList());
        }
        return ((error.getPath() != null) ? plain.path(error.getPath()) : plain).build();
    }

    private static ErrorCode code(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax ->
                PlainText.parsingCancelled(syntax) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.INVALID_DOCUMENT;
            case ValidationError validation -> ErrorCode.INVALID_DOCUMENT;
            case UnknownOperationException operation -> ErrorCode.BAD_REQUEST;
            case BadFaithIntrospectionError introspection -> ErrorCode.LIMIT_EXCEEDED;
            case AbortExecutionException abort -> ErrorCode.LIMIT_EXCEEDED;
            // What the engine finds wrong with variables.
            default ->
                (error.getErrorType() == ErrorType.ValidationError) ? ErrorCode.BAD_ARGUMENT : ErrorCode.INTERNAL;
        };
    }

    private static boolean coded(GraphQLError error) {
        return extensions(error).get(CODE) instanceof String;
    }

    private static Map<String, Object> extensions(GraphQLError error) {
        return (error.getExtensions() != null) ? error.getExtensions() : new HashMap<>();
    }

}
