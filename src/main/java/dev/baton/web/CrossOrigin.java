package dev.baton.web;

import dev.baton.plan.ErrorCode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets pages of chosen origins read answers; refuses those of others as a GraphQL error.
 */
final class CrossOrigin {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private CrossOrigin() {
    }

    static CorsFilter filter(List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(List.of("ETag", OtherForms.VERSION, OtherForms.NEXT_PAGE, OtherForms.STOPPED_AT));
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(REMEMBERED);
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration(WebRoutes.GRAPHQL, allowed);
        paths.registerCorsConfiguration(WebRoutes.GRAPHQL + "/**", allowed);
        paths.registerCorsConfiguration(WebRoutes.GRAPH, allowed);
        CorsFilter filter = new CorsFilter(paths);
        filter.setCorsProcessor(new Processor());
        return filter;
    }

    private static final class Processor extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            response.getHeaders().setContentType(Format.JSON.type());
            response.getBody()
                .write(JsonMapper.shared()
                    .writeValueAsBytes(Refusal.body("Pages of this origin may not ask this service",
                            Map.of("code", ErrorCode.BAD_REQUEST.name()))));
            response.flush();
        }

    }

}
