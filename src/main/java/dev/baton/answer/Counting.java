package dev.baton.answer;

import dev.baton.model.Census;

/** Tells how much there is in the graph, and is told when that may have changed. */
public interface Counting {

    /** Nothing is counted. */
    Counting NONE = new Counting() {

        @Override
        public Census census() {
            return Census.UNKNOWN;
        }

        @Override
        public void answered(long version) {
        }

    };

    /** What was counted last, without waiting. */
    Census census();

    /** That an answer came from this version of the graph. */
    void answered(long version);

    /** Where an id leads that may have been merged into another; itself if it was not. */
    default String survivor(String id) {
        return id;
    }

}
