package dev.baton.web.document;

import dev.baton.plan.ErrorCode;
import graphql.GraphqlErrorBuilder;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** Documents that are refused, as errors for people. */
final class Refused {

    private Refused() {
    }

    static AbortExecutionException because(ErrorCode code, String message, Node<?> place) {
        return abort(message, Map.of("code", code.name()), place.getSourceLocation());
    }

    /**
     * That a limit is exceeded.
     * @param asked how much was asked for; with a negative number, more than is allowed
     */
    static AbortExecutionException limit(String limit, long asked, int allowed, @Nullable SourceLocation place) {
        boolean counted = asked >= 0 && asked < Long.MAX_VALUE;
        String much = counted ? number(asked) : "more than " + number(allowed);
        String message = switch (limit) {
            case "depth" ->
                "Fields nest %s deep; at most %s levels are allowed. Ask for less depth, in several requests";
            case "hops" ->
                "The operation follows %s relationships one from the other; at most %s are allowed. Ask in several requests";
            case "reads" ->
                "The operation leads to %s lists and objects, counted for each kind that it asks; at most %s are allowed."
                        + " Ask in several requests, or of one kind with '... on'";
            case "fields" ->
                "With its fragments written out the document has %s fields; at most %s are allowed. Ask in several requests";
            case "aliases" ->
                "The document gives %s fields another name; at most %s are allowed. Ask in several requests";
            case "fragments" -> "The document defines %s fragments; at most %s are allowed";
            case "rootFields" -> "The operation has %s root fields; at most %s are allowed. Ask in several requests";
            case "characters" -> "The document has %s characters; at most %s are allowed";
            case "tokens" -> "The document has %s tokens; at most %s are allowed";
            default -> throw new IllegalArgumentException(limit);
        };
        Map<String, Object> extensions = counted
                ? Map.of("code", ErrorCode.LIMIT_EXCEEDED.name(), "limit", limit, "allowed", allowed, "asked", asked)
                : Map.of("code", ErrorCode.LIMIT_EXCEEDED.name(), "limit", limit, "allowed", allowed);
        return abort(message.formatted(much, number(allowed)), extensions, place);
    }

    private static AbortExecutionException abort(String message, Map<String, Object> extensions,
            @Nullable SourceLocation place) {
        GraphQLError.Builder<?> error = GraphqlErrorBuilder.newError()
            .message("%s", message)
            .errorType(ErrorType.BAD_REQUEST)
            .extensions(extensions);
        return new AbortExecutionException(List.of(((place != null) ? error.location(place) : error).build()));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

}
