package dev.baton.config;

import dev.baton.api.schema.SchemaExpander;
import dev.baton.command.CommandException;
import dev.baton.command.OpenGraph;
import dev.baton.command.Tools;
import dev.baton.command.Words;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.kinds.OwnKinds;
import dev.baton.dataset.load.Loader;
import dev.baton.dataset.load.TargetGraph;
import dev.baton.model.Vocabulary;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;

/** What the commands work with, made of the service's own parts. */
public final class CommandTools implements Tools {

    @Override
    public Words words(List<DatasetFile> kinds) {
        OwnKinds words = OwnKinds.of(CommandTools::sdl, kinds, SchemaExpander::expand);
        return new Words(words.vocabulary(), (type, field) -> SdlFiles.description(words.sdl(), type, field),
                words.findings());
    }

    private static TypeDefinitionRegistry sdl() {
        try {
            return SdlFiles.read();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public OpenGraph open(List<String> settings, List<Dataset> given) {
        try {
            return new OpenContext(context(settings, given));
        }
        catch (RuntimeException ex) {
            FailureAnalysis known = new StartFailureAnalyzer().analyze(ex);
            throw known == null ? ex : new CommandException(known.getDescription(), ex);
        }
    }

    /**
     * What people are told is written by the commands; logs only come where asked for.
     */
    private static ConfigurableApplicationContext context(List<String> settings, List<Dataset> given) {
        List<String> all = new ArrayList<>(settings);
        for (String level : List.of("--logging.level.root", "--logging.level.dev.baton")) {
            if (settings.stream().noneMatch(setting -> setting.startsWith(level + "="))) {
                all.add(level + "=off");
            }
        }
        return new SpringApplicationBuilder(CommandConfiguration.class).web(WebApplicationType.NONE)
            .initializers(context -> context.getBeanFactory()
                .registerSingleton("startDatasets", new StartDatasets(given, "", "")))
            .run(all.toArray(String[]::new));
    }

    private record OpenContext(ConfigurableApplicationContext context) implements OpenGraph {

        @Override
        public Loader loader() {
            return context.getBean(Loader.class);
        }

        @Override
        public Vocabulary vocabulary() {
            return context.getBean(Vocabulary.class);
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
