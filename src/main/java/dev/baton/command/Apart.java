package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import dev.baton.dataset.Originals;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files of datasets as they were loaded. Several are each in a folder of its own; the
 * folders are numbered, since of two that name a node the first one decides.
 */
final class Apart {

    private Apart() {
    }

    static List<DatasetFile> files(List<Dataset> datasets) {
        int digits = String.valueOf(datasets.size()).length();
        List<DatasetFile> files = new ArrayList<>();
        for (int i = 0; i < datasets.size(); i++) {
            String folder = ("%0" + digits + "d-%s/").formatted(i + 1, slug(datasets.get(i).name()));
            files(datasets.get(i)).forEach(file -> files.add(new DatasetFile(folder + file.path(), file.content())));
        }
        return files;
    }

    static List<DatasetFile> files(Dataset dataset) {
        return Originals.unpacked(dataset.originals().packed(), path -> true);
    }

    /** A name as every file system takes it. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "dataset" : slug;
    }

}
