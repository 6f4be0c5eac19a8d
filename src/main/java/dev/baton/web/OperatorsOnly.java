package dev.baton.web;

import dev.baton.api.Insight;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps figures about the service for those who may see how it works: for all others they
 * are not there.
 */
final class OperatorsOnly extends OncePerRequestFilter {

    private final Insights insights;

    OperatorsOnly(Insights insights) {
        this.insights = insights;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (this.insights.caller(request).maySee(Insight.PLAN)) {
            chain.doFilter(request, response);
        }
        else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

}
