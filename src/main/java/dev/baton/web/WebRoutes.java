package dev.baton.web;

import dev.baton.format.graph.Extent;
import dev.baton.format.graph.GraphFile;
import dev.baton.observe.Stages;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is served where. */
public final class WebRoutes {

    /** Where GraphQL is asked. */
    public static final String GRAPHQL = "/graphql";

    /** Where the graph is had as a file. */
    public static final String GRAPH = "/graph";

    static final String GRAPHIQL = "/graphiql";

    /** Where the server goes for what nothing else answers. */
    private static final String ERROR = "/error";

    private WebRoutes() {
    }

    /**
     * Answers what is asked at {@link #GRAPHQL}.
     * @param engine answers GraphQL requests; asked for with the first one, since
     * servlets are made before what they need
     * @param bodies how much of a request's body is read
     * @param admission how many requests are answered at once
     * @param keys who is shown more than answers
     * @param stages is told how long the writing of answers takes
     * @param pageSize the most rows of a list whose size a request does not say
     */
    public static HttpServlet graphQl(Supplier<GraphQlSource> engine, BodyLimits bodies, AdmissionLimits admission,
            InsightKeys keys, Stages stages, int pageSize) {
        return new GraphQlEndpoint(engine, new RequestReader(new BodyReader(bodies)), new Admission(admission),
                new Insights(keys), stages, pageSize);
    }

    /**
     * Answers what is asked at {@link #GRAPH}.
     * @param files finds a part of the graph
     * @param admission how many files are written at once
     */
    public static HttpServlet graph(Function<Extent, GraphFile> files, AdmissionLimits admission) {
        return new GraphEndpoint(files, new Admission(admission));
    }

    /**
     * The routes of all else.
     * @param schema the complete schema, to be shown
     */
    public static RouterFunction<ServerResponse> routes(GraphQLSchema schema) {
        GraphiqlPage graphiql = new GraphiqlPage();
        return RouterFunctions.route()
            .GET(GRAPHQL + "/schema", new SchemaPage(schema)::handle)
            .GET(GRAPHIQL, graphiql::page)
            .GET(GRAPHIQL + "/{file}", graphiql::file)
            .GET("/", WebRoutes::toGraphiql)
            .route(RequestPredicates.path(ERROR), ErrorPage::handle)
            .build();
    }

    /** Sets the headers that make browsers careful. */
    public static Filter secureHeaders() {
        return new SecureHeaders();
    }

    /**
     * Hides what it stands before from callers who may not see how the service works.
     */
    public static Filter operatorsOnly(InsightKeys keys) {
        return new OperatorsOnly(new Insights(keys));
    }

    /**
     * Lets pages of other origins read answers.
     * @param origins the origins, such as {@code https://dashboard.example}
     */
    public static Filter crossOrigin(List<String> origins) {
        return CrossOrigin.filter(origins);
    }

    private static ServerResponse toGraphiql(ServerRequest request) {
        return ServerResponse.seeOther(URI.create(request.requestPath().contextPath().value() + GRAPHIQL)).build();
    }

}
