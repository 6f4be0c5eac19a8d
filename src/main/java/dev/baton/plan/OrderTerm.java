package dev.baton.plan;

import dev.baton.model.Field;
import dev.baton.model.Property;
import dev.baton.model.Stored;
import dev.baton.plan.Cursor.KeyType;
import java.util.List;

/** What a list can be ordered by, before a request says which way. */
sealed interface OrderTerm {

    /** What kind of value its key has. */
    KeyType type();

    /** Whether a node or relationship may be without it. */
    boolean nullable();

    /** A property of the edge, or one that all kinds of the list have. */
    record Own(Owner owner, Property property) implements OrderTerm {
        @Override
        public KeyType type() {
            return KeyType.of(property);
        }

        @Override
        public boolean nullable() {
            return !property.required();
        }

        String key() {
            return Stored.key(property);
        }
    }

    /** A property that only the kinds with these labels have. */
    record Partial(List<String> labels, Property property) implements OrderTerm {
        @Override
        public KeyType type() {
            return KeyType.of(property);
        }

        @Override
        public boolean nullable() {
            return true;
        }
    }

    /** How many nodes a field leads to. */
    record Count(Field.Walk walk) implements OrderTerm {
        @Override
        public KeyType type() {
            return KeyType.COUNT;
        }

        @Override
        public boolean nullable() {
            return false;
        }
    }

    /** A property of the node that a field leads to. */
    record Related(Field.Walk walk, Property property) implements OrderTerm {
        @Override
        public KeyType type() {
            return KeyType.of(property);
        }

        @Override
        public boolean nullable() {
            return true;
        }
    }

}
