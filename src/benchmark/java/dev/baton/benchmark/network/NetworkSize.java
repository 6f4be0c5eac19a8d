package dev.baton.benchmark.network;

/**
 * How large an invented network is. Clusters, topics, regions, countries and
 * organizations stay as they are at every size.
 *
 * @param cities four of ten lie in the four large countries
 * @param people each represents one city
 * @param editions each with {@value #SESSIONS} sessions
 * @param initiatives each run by one city and working on two topics
 */
public record NetworkSize(int cities, int people, int editions, int initiatives) {

    /** Sessions of an edition. */
    public static final int SESSIONS = 6;

    /** Speeches at each session. */
    public static final int SPEECHES = 30;

    /** Speeches at each edition whose session no source names. */
    public static final int SPEECHES_BESIDE = 60;

    /** Themes of an edition, numbered from 1. */
    public static final int THEMES = 7;

    /** As large as a test wants it. */
    public static final NetworkSize SMALL = new NetworkSize(60, 400, 3, 200);

    public NetworkSize {
        if (cities < 40 || people < SPEECHES + SPEECHES_BESIDE || editions < 1 || initiatives < 1) {
            throw new IllegalArgumentException("Too small to be a network");
        }
    }

    /**
     * Return the size at a scale: at 1 there are 400 cities, 4,000 people, 25 editions
     * with 150 sessions and 6,000 speeches, and 2,000 initiatives; at 10 ten times as
     * many of each.
     */
    public static NetworkSize scale(int scale) {
        return new NetworkSize(400 * scale, 4_000 * scale, 25 * scale, 2_000 * scale);
    }
}
