package dev.baton.api;

import dev.baton.plan.ErrorCode;
import dev.baton.plan.RequestException;
import dev.baton.store.StoreException;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;

/**
 * The only place where an exception becomes a GraphQL error. Nothing of a fault of our
 * own is shown but a number.
 */
final class Errors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return switch (exception) {
            case RequestException request -> error(environment, request.code(), request.text(), request.details());
            case StoreException store ->
                error(environment, code(store), Objects.requireNonNull(store.getMessage()), Map.of());
            default -> fault(exception, environment);
        };
    }

    private static GraphQLError fault(Throwable exception, DataFetchingEnvironment environment) {
        String number = UUID.randomUUID().toString();
        LOG.error("Fault {} at {}", number, environment.getExecutionStepInfo().getPath(), exception);
        return error(environment, ErrorCode.INTERNAL,
                "The service has a fault; its log tells more under this number: " + number, Map.of("fault", number));
    }

    /** That an operation is refused as a whole. */
    static GraphQLError refusal(RequestException reason, OperationDefinition operation) {
        GraphQLError.Builder<?> error = GraphqlErrorBuilder.newError();
        if (operation.getSourceLocation() != null) {
            error.location(operation.getSourceLocation());
        }
        return error(error, reason.code(), reason.text(), reason.details());
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message,
            Map<String, Object> details) {
        return error(GraphqlErrorBuilder.newError(environment), code, message, details);
    }

    private static GraphQLError error(GraphQLError.Builder<?> error, ErrorCode code, String message,
            Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>(details);
        extensions.put("code", code.name());
        return error.message("%s", message).errorType(classification(code)).extensions(extensions).build();
    }

    private static ErrorCode code(StoreException exception) {
        return switch (exception.reason()) {
            case TIMEOUT -> ErrorCode.TIMEOUT;
            case UNAVAILABLE, BUSY -> ErrorCode.UNAVAILABLE;
            case MEMORY -> ErrorCode.LIMIT_EXCEEDED;
            case INVALID -> ErrorCode.INTERNAL;
        };
    }

    private static ErrorClassification classification(ErrorCode code) {
        return switch (code) {
            case BAD_ID, BAD_CURSOR, BAD_DATE, BAD_ARGUMENT, BAD_REQUEST, INVALID_DOCUMENT, LIMIT_EXCEEDED ->
                ErrorType.BAD_REQUEST;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case TIMEOUT, UNAVAILABLE, INTERNAL -> ErrorType.INTERNAL_ERROR;
        };
    }

}
