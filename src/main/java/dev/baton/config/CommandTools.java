package dev.baton.config;

import dev.baton.command.CommandException;
import dev.baton.command.OpenGraph;
import dev.baton.command.Tools;
import dev.baton.dataset.format.Explained;
import dev.baton.dataset.load.Loader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.model.Vocabulary;
import dev.baton.model.VocabularyReader;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the commands work with, made of the service's own parts. */
public final class CommandTools implements Tools {

    @Override
    public Vocabulary vocabulary() {
        return VocabularyReader.read(sdl());
    }

    @Override
    public Explained explained() {
        TypeDefinitionRegistry sdl = sdl();
        return (type, field) -> SdlFiles.description(sdl, type, field);
    }

    private static TypeDefinitionRegistry sdl() {
        try {
            return SdlFiles.read(new PathMatchingResourcePatternResolver());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public OpenGraph open(List<String> settings) {
        try {
            return new OpenContext(context(settings));
        }
        catch (RuntimeException ex) {
            FailureAnalysis known = new StartFailureAnalyzer().analyze(ex);
            throw known == null ? ex : new CommandException(known.getDescription(), ex);
        }
    }

    /**
     * What people are told is written by the commands; logs only come where asked for.
     */
    private static ConfigurableApplicationContext context(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        for (String level : List.of("--logging.level.root", "--logging.level.dev.baton")) {
            if (settings.stream().noneMatch(setting -> setting.startsWith(level + "="))) {
                all.add(level + "=off");
            }
        }
        return new SpringApplicationBuilder(CommandConfiguration.class).web(WebApplicationType.NONE)
            .run(all.toArray(String[]::new));
    }

    private record OpenContext(ConfigurableApplicationContext context) implements OpenGraph {

        @Override
        public Loader loader() {
            return context.getBean(Loader.class);
        }

        @Override
        public TargetGraph stored() {
            return loader().graph();
        }

        @Override
        public void close() {
            context.close();
        }

    }

}
