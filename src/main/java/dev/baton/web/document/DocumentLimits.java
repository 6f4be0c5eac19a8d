package dev.baton.web.document;

/**
 * How much one GraphQL document may ask for. A value that is equal to a limit is allowed.
 *
 * @param characters its length
 * @param tokens its words, numbers, texts and signs, comments and white space left out
 * @param depth how deep fields may nest, counted through fragments; {@code edges} and
 * {@code node} count
 * @param hops how many fields that lead to something else may follow one from the other;
 * {@code edges} and {@code node} do not count
 * @param reads how many fields lead to something else, each counted once for each kind of
 * object that it may be asked of
 * @param fields how many fields it has when every fragment is written out wherever it is
 * used
 * @param aliases how many fields are given another name
 * @param fragments how many named fragments it defines
 * @param rootFields how many fields one operation asks of the root, each of which is a
 * read of its own
 */
public record DocumentLimits(int characters, int tokens, int depth, int hops, int reads, int fields, int aliases,
        int fragments, int rootFields) {
}
