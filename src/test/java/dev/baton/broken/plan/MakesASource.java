package dev.baton.broken.plan;

import dev.baton.plan.Source;

/** Makes a source by itself, and so forgets as of when it is to be read. */
record MakesASource(Source source) {

    MakesASource() {
        this(new Source.All("City"));
    }

}
