package dev.baton.web;

import dev.baton.plan.ErrorCode;
import jakarta.servlet.RequestDispatcher;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is answered where no handler of ours answers: the same shape, and nothing of the
 * inside.
 */
final class ErrorPage {

    private ErrorPage() {
    }

    static ServerResponse handle(ServerRequest request) {
        HttpStatus status = (request.servletRequest()
            .getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? known(code)
                    : HttpStatus.NOT_FOUND;
        return of(status);
    }

    static ServerResponse of(HttpStatus status) {
        return Responses.refusal(Format.JSON, new Refusal(status, code(status), message(status))).routed();
    }

    private static HttpStatus known(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return (known != null) ? known : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static ErrorCode code(HttpStatus status) {
        return switch (status) {
            case REQUEST_TIMEOUT, CONTENT_TOO_LARGE -> ErrorCode.LIMIT_EXCEEDED;
            case SERVICE_UNAVAILABLE -> ErrorCode.UNAVAILABLE;
            default -> status.is5xxServerError() ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST;
        };
    }

    private static String message(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing here: GraphQL is asked at /graphql, GraphiQL opens at /graphiql";
            case REQUEST_TIMEOUT -> "The request's body did not arrive in time";
            case SERVICE_UNAVAILABLE -> "The service is not ready";
            default -> status.is5xxServerError() ? "The service has a fault; its log tells more"
                    : "The request cannot be served: " + status.getReasonPhrase();
        };
    }

}
