package dev.baton.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves GraphiQL whole from this process: the page, its script and style, the build of
 * GraphiQL, and the examples.
 */
final class GraphiqlPage {

    private static final String OURS = "graphiql/";

    private static final String BUILD = "META-INF/resources/graphql-ui/";

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

    private static final MediaType STYLE = MediaType.valueOf("text/css;charset=UTF-8");

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Map<String, File> files = new HashMap<>();

    GraphiqlPage() {
        this.files.put("page.html", read(OURS, "page.html", PAGE));
        this.files.put("page.js", read(OURS, "page.js", SCRIPT));
        this.files.put("page.css", read(OURS, "page.css", STYLE));
        this.files.put("icon.svg", read(OURS, "icon.svg", MediaType.valueOf("image/svg+xml")));
        this.files.put("react.production.min.js", read(BUILD, "react.production.min.js", SCRIPT));
        this.files.put("react-dom.production.min.js", read(BUILD, "react-dom.production.min.js", SCRIPT));
        this.files.put("graphiql.min.js", read(BUILD, "graphiql.min.js", SCRIPT));
        this.files.put("graphiql.min.css", read(BUILD, "graphiql.min.css", STYLE));
        byte[] examples = JsonMapper.shared().writeValueAsBytes(examples());
        this.files.put("examples.json", new File(MediaType.APPLICATION_JSON, examples));
    }

    ServerResponse page(ServerRequest request) {
        return serve(request, "page.html");
    }

    ServerResponse file(ServerRequest request) {
        return serve(request, request.pathVariable("file"));
    }

    /** The prepared examples in the order of their files' names. */
    static List<Example> examples() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + OURS + "examples/*.graphql");
            Arrays.sort(found, Comparator.comparing(r -> Objects.requireNonNull(r.getFilename())));
            List<Example> examples = new ArrayList<>();
            for (Resource file : found) {
                examples.add(Example.parse(String.valueOf(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return examples;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private ServerResponse serve(ServerRequest request, String name) {
        File file = this.files.get(name);
        return (file != null) ? Responses.kept(request.servletRequest(), file.type(), file.content()).routed()
                : ErrorPage.of(HttpStatus.NOT_FOUND);
    }

    private static File read(String folder, String name, MediaType type) {
        try {
            return new File(type, new ClassPathResource(folder + name).getContentAsByteArray());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private record File(MediaType type, byte[] content) {
    }

}
