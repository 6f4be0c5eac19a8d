package dev.baton.config;

import dev.baton.api.schema.SchemaExpander;
import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.kinds.OwnKinds;
import dev.baton.dataset.load.KeptDataset;
import dev.baton.dataset.load.KeptDatasets;
import dev.baton.model.Vocabulary;
import dev.baton.model.VocabularyReader;
import dev.baton.store.SchemaRunner;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * The words of the graph: the SDL of the service with what the datasets add that the
 * graph holds or that are loaded at the start.
 */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    @ConditionalOnWebApplication
    @DependsOn("databaseIsReady")
    StartDatasets startDatasets(DatasetProperties properties, KeptDatasets kept) {
        return StartDatasets.of(properties.dataset(), kept.state());
    }

    @Bean
    @DependsOn("databaseIsReady")
    OwnKinds ownKinds(StartDatasets start, KeptDatasets kept) {
        List<DatasetFile> files = new ArrayList<>();
        Set<String> given = start.given().stream().map(Dataset::name).collect(Collectors.toSet());
        for (KeptDataset held : kept.state().datasets()) {
            if (!given.contains(held.name())) {
                files.addAll(kept.kinds(held));
            }
        }
        start.given().forEach(dataset -> files.addAll(dataset.kinds()));
        OwnKinds kinds = OwnKinds.of(WordsConfiguration::service, files, SchemaExpander::expand);
        if (!kinds.findings().isEmpty()) {
            throw StartLoad.refused(start.locations(), kinds.findings());
        }
        return kinds;
    }

    private static TypeDefinitionRegistry service() {
        try {
            return SdlFiles.read();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Bean
    UnknownKinds unknownKinds(OwnKinds kinds, KeptDatasets kept) {
        return new UnknownKinds(kinds.files(), () -> kept.state().datasets(), kept::kinds);
    }

    @Bean
    TypeDefinitionRegistry sdl(OwnKinds kinds) {
        return kinds.sdl();
    }

    @Bean
    Vocabulary vocabulary(OwnKinds kinds) {
        return kinds.vocabulary();
    }

    /** Before anything of such a kind is loaded. */
    @Bean
    InitializingBean ownKindsAreIndexed(Vocabulary vocabulary, SchemaRunner schema) {
        return () -> schema.ensure(OwnSchema.of(VocabularyReader.read(service()), vocabulary));
    }

}
