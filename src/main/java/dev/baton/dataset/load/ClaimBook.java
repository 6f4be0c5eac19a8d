package dev.baton.dataset.load;

import dev.baton.dataset.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** All claims, by what they speak of. */
final class ClaimBook {

    private final SortedMap<String, Claim> claims = new TreeMap<>();

    private final Map<String, SortedMap<String, List<Claim>>> bySubject = new LinkedHashMap<>();

    /** The claim that makes this statement, cited once more. */
    Claim say(Claim.Statement statement, boolean existence, Object value, Citation citation, Rank rank) {
        Claim claim = claims.get(statement.id());
        if (claim == null) {
            claim = new Claim(statement, existence, value);
            claims.put(claim.id(), claim);
            bySubject.computeIfAbsent(statement.subject(), s -> new TreeMap<>())
                .computeIfAbsent(statement.predicate(), p -> new ArrayList<>())
                .add(claim);
        }
        else if (!claim.statement().equals(statement)) {
            throw new IllegalStateException(
                    "Two claims have the id %s: %s and %s".formatted(claim.id(), statement, claim.statement()));
        }
        claim.cite(citation, rank);
        return claim;
    }

    /** The claim with this id, which must have been made. */
    Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    Collection<Claim> all() {
        return claims.values();
    }

    /** The claims with this subject, by predicate. */
    SortedMap<String, List<Claim>> about(String subject) {
        return bySubject.getOrDefault(subject, new TreeMap<>());
    }

}
