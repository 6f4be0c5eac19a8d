package dev.baton.view;

import graphql.execution.ResultPath;
import java.util.Arrays;

/**
 * Where in the response the completion stands. Kept as a stack; made into a path only
 * when something goes wrong.
 */
final class Path {

    private final ResultPath root;

    private Object[] segments = new Object[16];

    private int depth;

    Path(ResultPath root) {
        this.root = root;
    }

    void enter(Object segment) {
        if (depth == segments.length) {
            segments = Arrays.copyOf(segments, depth * 2);
        }
        segments[depth++] = segment;
    }

    void leave() {
        depth--;
    }

    ResultPath toResultPath() {
        ResultPath path = root;
        for (int i = 0; i < depth; i++) {
            path = segments[i] instanceof Integer index ? path.segment(index) : path.segment((String) segments[i]);
        }
        return path;
    }

}
