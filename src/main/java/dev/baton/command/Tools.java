package dev.baton.command;

import dev.baton.dataset.format.Explained;
import dev.baton.model.Vocabulary;
import java.util.List;

/** What the commands work with. */
public interface Tools {

    /** Return the words of the graph. */
    Vocabulary vocabulary();

    /** Return what they mean. */
    Explained explained();

    /**
     * Open the graph, in the data folder or on the server that the settings name.
     * @param settings Spring Boot properties as arguments, {@code --name=value}
     * @throws CommandException if it cannot be opened
     */
    OpenGraph open(List<String> settings);

}
