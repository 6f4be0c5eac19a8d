package dev.baton.config;

import dev.baton.model.Extensions;
import graphql.language.AbstractDescribedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hand-written SDL on the class path. It is listed where its first file is: a search
 * of the whole class path would open every jar, which is half of what a command that
 * needs no database takes.
 */
final class SdlFiles {

    private static final String FOLDER = "graphql/";

    private static final String ANY = FOLDER + "schema.graphqls";

    private static final String ENDING = ".graphqls";

    private SdlFiles() {
    }

    static TypeDefinitionRegistry read() throws IOException {
        URL any = SdlFiles.class.getClassLoader().getResource(ANY);
        if (any == null) {
            throw new IllegalStateException("The class path lacks " + ANY);
        }
        TypeDefinitionRegistry sdl = new TypeDefinitionRegistry();
        for (byte[] file : files(any)) {
            sdl.merge(new SchemaParser().parse(new ByteArrayInputStream(file)));
        }
        return Extensions.merge(sdl);
    }

    /** The files beside one. */
    private static List<byte[]> files(URL any) throws IOException {
        URLConnection connection = any.openConnection();
        return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(any);
    }

    private static List<byte[]> inJar(JarURLConnection connection) throws IOException {
        List<byte[]> files = new ArrayList<>();
        JarFile jar = connection.getJarFile();
        String folder = connection.getEntryName().substring(0, connection.getEntryName().lastIndexOf('/') + 1);
        List<JarEntry> entries = jar.stream()
            .filter(entry -> entry.getName().startsWith(folder) && entry.getName().endsWith(ENDING))
            .sorted(Comparator.comparing(JarEntry::getName))
            .toList();
        for (JarEntry entry : entries) {
            try (InputStream content = jar.getInputStream(entry)) {
                files.add(content.readAllBytes());
            }
        }
        return files;
    }

    private static List<byte[]> inFolder(URL any) throws IOException {
        try (Stream<Path> beside = Files.list(Path.of(any.toURI()).resolveSibling("."))) {
            List<byte[]> files = new ArrayList<>();
            for (Path file : beside.filter(file -> file.toString().endsWith(ENDING)).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
            return files;
        }
        catch (URISyntaxException ex) {
            throw new IOException(any + " is no place of files", ex);
        }
    }

    /** The description of a type, or of a field of it; null where there is none. */
    static @Nullable String description(TypeDefinitionRegistry sdl, String type, @Nullable String field) {
        return sdl.getTypeOrNull(type) instanceof ObjectTypeDefinition object ? (field == null ? text(object)
                : object.getFieldDefinitions()
                    .stream()
                    .filter(f -> f.getName().equals(field))
                    .findFirst()
                    .map(SdlFiles::text)
                    .orElse(null))
                : null;
    }

    private static @Nullable String text(AbstractDescribedNode<?> described) {
        return described.getDescription() == null ? null : described.getDescription().getContent();
    }

}
