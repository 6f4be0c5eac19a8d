package dev.baton.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs a graph. Name it {@code …IT}; it shares one server with all the
 * others of its run, finds the graph without data, and takes what it needs as parameters
 * of its methods or constructor: <pre>{@code
 * &#64;GraphDatabase
 * class CitiesIT {
 *
 *

&#64;Test
 *     void aCityIsFound(Driver driver) { … }   // or Reader, or TestServer
 *
 * }
 * }</pre> The class runs a second time on a container, and is skipped there where no
 * Docker engine answers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(GraphDatabaseExtension.class)
public @interface GraphDatabase {

    /** When data are deleted. */
    Emptied emptied() default Emptied.BEFORE_EACH_TEST;

    /** When data are deleted; constraints and indexes stay. */
    enum Emptied {

        /** Each test begins with an empty graph. */
        BEFORE_EACH_TEST,
        /** The tests of a class share what its {@code @BeforeAll} methods load. */
        BEFORE_ALL_TESTS

    }

}
