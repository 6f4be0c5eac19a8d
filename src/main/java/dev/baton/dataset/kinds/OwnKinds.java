package dev.baton.dataset.kinds;

import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.Finding;
import dev.baton.dataset.Findings;
import dev.baton.dataset.Place;
import dev.baton.model.Extensions;
import dev.baton.model.Vocabulary;
import dev.baton.model.VocabularyReader;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.schema.idl.errors.SchemaProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the service together with those that SDL files of datasets add.
 *
 * @param sdl all of it; only that of the service where a file is wrong
 * @param vocabulary the same, read
 * @param files the files that were given, of which this is made
 * @param findings what is wrong with the files
 */
public record OwnKinds(TypeDefinitionRegistry sdl, Vocabulary vocabulary, List<DatasetFile> files,
        List<Finding> findings) {

    public OwnKinds {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * Adds SDL files to the words of the service.
     * @param service makes the SDL of the service, anew with each call
     * @param files the files of datasets
     * @param completed makes the schema that is served of the SDL and its words
     */
    public static OwnKinds of(Supplier<TypeDefinitionRegistry> service, List<DatasetFile> files,
            BiFunction<TypeDefinitionRegistry, Vocabulary, TypeDefinitionRegistry> completed) {
        TypeDefinitionRegistry own = service.get();
        Vocabulary vocabulary = VocabularyReader.read(own);
        if (files.isEmpty()) {
            return new OwnKinds(own, vocabulary, files, List.of());
        }
        Adding adding = new Adding(service.get(), vocabulary, files, completed);
        return adding.extended().orElseGet(() -> new OwnKinds(own, vocabulary, files, adding.findings.sorted()));
    }

    /** Files while they are added. */
    private static final class Adding {

        private final TypeDefinitionRegistry sdl;

        private final Vocabulary known;

        private final List<DatasetFile> files;

        private final Set<String> paths;

        private final BiFunction<TypeDefinitionRegistry, Vocabulary, TypeDefinitionRegistry> completed;

        private final Findings findings = new Findings();

        Adding(TypeDefinitionRegistry sdl, Vocabulary known, List<DatasetFile> files,
                BiFunction<TypeDefinitionRegistry, Vocabulary, TypeDefinitionRegistry> completed) {
            this.completed = completed;
            this.sdl = sdl;
            this.known = known;
            this.files = files;
            this.paths = files.stream().map(DatasetFile::path).collect(Collectors.toSet());
        }

        Optional<OwnKinds> extended() {
            List<Document> documents = files.stream().flatMap(file -> document(file).stream()).toList();
            KindRules rules = new KindRules(sdl, known, files, findings);
            documents.forEach(rules::check);
            if (failed()) {
                return Optional.empty();
            }
            try {
                documents.forEach(document -> sdl.merge(new SchemaParser().buildRegistry(document)));
                Extensions.merge(sdl);
                EveryKind.widen(sdl, known);
                Vocabulary vocabulary = VocabularyReader.read(sdl);
                rules.check(vocabulary);
                if (failed()) {
                    return Optional.empty();
                }
                UnExecutableSchemaGenerator.makeUnExecutableSchema(completed.apply(sdl, vocabulary));
                return Optional.of(new OwnKinds(sdl, vocabulary, files, findings.sorted()));
            }
            catch (SchemaProblem ex) {
                ex.getErrors().forEach(this::wrong);
            }
            catch (IllegalArgumentException ex) {
                String why = String.valueOf(ex.getMessage());
                findings.error(rules.place(why).orElse(start()), why, "see docs/dataset.md, Kinds of one's own");
            }
            return Optional.empty();
        }

        private boolean failed() {
            return findings.sorted().stream().anyMatch(Finding::isError);
        }

        private Place start() {
            return new Place(files.getFirst().path(), 1);
        }

        private Optional<Document> document(DatasetFile file) {
            String text = new String(file.content(), StandardCharsets.UTF_8);
            try (MultiSourceReader reader = MultiSourceReader.newMultiSourceReader()
                .string(text, file.path())
                .trackData(true)
                .build()) {
                return Optional
                    .of(new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(reader).build()));
            }
            catch (InvalidSyntaxException ex) {
                SourceLocation at = ex.getLocation();
                findings.error(new Place(file.path(), at == null ? 1 : Math.max(1, at.getLine())),
                        "this is no SDL: " + oneLine(ex.getMessage()), "write it as in docs/dataset.md");
                return Optional.empty();
            }
            catch (java.io.IOException ex) {
                throw new java.io.UncheckedIOException(ex);
            }
        }

        private void wrong(GraphQLError error) {
            List<SourceLocation> at = error.getLocations() == null ? new ArrayList<>() : error.getLocations();
            Place place = at.stream()
                .filter(l -> l != null && l.getSourceName() != null && paths.contains(l.getSourceName()))
                .findFirst()
                .map(l -> new Place(l.getSourceName(), l.getLine()))
                .orElse(start());
            findings.error(place, oneLine(error.getMessage()), "correct it, or give it another name");
        }

        private static String oneLine(@Nullable String message) {
            return String.valueOf(message).replaceAll("\\s*\\n\\s*", " ").strip();
        }

    }

}
