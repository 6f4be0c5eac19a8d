package dev.baton.command;

import dev.baton.dataset.Dataset;
import dev.baton.dataset.DatasetFile;
import java.util.List;

/** What the commands work with. */
public interface Tools {

    /**
     * Return the words of the service together with those of datasets.
     * @param kinds SDL files of datasets
     */
    Words words(List<DatasetFile> kinds);

    /**
     * Open the graph, in the data folder or on the server that the settings name.
     * @param settings Spring Boot properties as arguments, {@code --name=value}
     * @param given datasets that are to be loaded, with the words that they bring
     * @throws CommandException if it cannot be opened
     */
    OpenGraph open(List<String> settings, List<Dataset> given);

}
