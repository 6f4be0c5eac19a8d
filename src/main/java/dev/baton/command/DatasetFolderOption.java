package dev.baton.command;

import picocli.CommandLine.Parameters;

/** The dataset that a command reads. */
final class DatasetFolderOption {

    @Parameters(paramLabel = "FOLDER", arity = "1",
            description = "The dataset: a folder, a folder of such folders, or classpath:history for the bundled one.")
    private String folder = "";

    String folder() {
        return folder;
    }

}
