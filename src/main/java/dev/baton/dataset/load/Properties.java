package dev.baton.dataset.load;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one element, by name, unchangeable. A graph of a million
 * relationships has some fifteen million properties, and a tree keeps forty bytes for
 * each beside its value; here elements with the same names share an array of them.
 */
final class Properties extends AbstractMap<String, Object> implements SortedMap<String, Object> {

    /** The names of elements; the vocabulary allows few combinations. */
    private static final Map<List<String>, String[]> NAMES = new ConcurrentHashMap<>();

    private final String[] names;

    private final Object[] values;

    private Properties(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    static SortedMap<String, Object> of(SortedMap<String, Object> properties) {
        if (properties instanceof Properties already) {
            return already;
        }
        List<String> names = List.copyOf(properties.keySet());
        return new Properties(NAMES.computeIfAbsent(names, n -> n.toArray(String[]::new)),
                properties.values().toArray());
    }

    @Override
    public @Nullable Object get(Object name) {
        int place = Arrays.binarySearch(names, name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new Entries();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, Object> subMap(String from, String to) {
        return new TreeMap<>(this).subMap(from, to);
    }

    @Override
    public SortedMap<String, Object> headMap(String to) {
        return new TreeMap<>(this).headMap(to);
    }

    @Override
    public SortedMap<String, Object> tailMap(String from) {
        return new TreeMap<>(this).tailMap(from);
    }

    @Override
    public String firstKey() {
        return entrySet().iterator().next().getKey();
    }

    @Override
    public String lastKey() {
        return new TreeMap<>(this).lastKey();
    }

    private final class Entries extends AbstractSet<Entry<String, Object>> {

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            return new Iterator<>() {

                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Entry<String, Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Entry<String, Object> entry = new SimpleImmutableEntry<>(names[next], values[next]);
                    next++;
                    return entry;
                }

            };
        }

    }

}
