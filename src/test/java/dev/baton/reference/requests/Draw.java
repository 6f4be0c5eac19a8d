package dev.baton.reference.requests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws from a seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
        // The first numbers of seeds that follow each other are alike.
        random.nextLong();
    }

    /** Happens so many times out of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** So many of a list, or all, without repetition. */
    <T> List<T> some(List<T> list, int count) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

}
