package dev.baton.dataset.load;

import dev.baton.store.Gate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A load in many transactions, for what does not fit into one. While it lasts the graph
 * has no version, so nobody is answered, whichever process is asked; where it is broken
 * off that stays so until a load has brought the graph to the end.
 */
final class Batches {

    private final TransactionTemplate whole;

    private final TransactionTemplate each;

    private final Gate gate;

    private final GraphStore store;

    Batches(PlatformTransactionManager transactions, Gate gate, GraphStore store) {
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.gate = gate;
        this.store = store;
    }

    /** Does all of the work while no other load is under way. */
    <T> T alone(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(status -> {
            store.alone();
            return work.get();
        }));
    }

    /** Writes in a transaction of its own. */
    void part(Runnable work) {
        each.executeWithoutResult(status -> work.run());
    }

    /** Reads or writes in a transaction of its own. */
    <T> T one(Supplier<T> work) {
        return Objects.requireNonNull(each.execute(status -> work.get()));
    }

    /** Takes the version away once the reads under way have finished. */
    void close() {
        gate.write(() -> each.executeWithoutResult(status -> store.close()));
    }

    /** Applies a difference, each part of it in a transaction of its own. */
    void apply(GraphDifference difference, long version) {
        store.apply(difference, version, part -> each.executeWithoutResult(status -> part.run()));
    }

    /** Gives the graph its version. */
    <T> T open(Supplier<T> work) {
        return one(() -> {
            store.open();
            return work.get();
        });
    }

}
