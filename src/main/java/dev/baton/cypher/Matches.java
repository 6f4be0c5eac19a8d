package dev.baton.cypher;

import dev.baton.plan.Filter;
import dev.baton.plan.Owner;
import dev.baton.plan.Source;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * The clauses that match the nodes of a source. Where a source starts elsewhere, each
 * step back from there is a clause of its own, and what it finds is kept once.
 */
final class Matches {

    private Matches() {
    }

    /**
     * The clauses, up to a condition on the nodes of the source.
     * @param near the read around it
     * @param far the read of the source's nodes
     */
    static OngoingReading of(Source source, Scope near, Scope far, Condition condition) {
        return switch (source) {
            case Source.Fixed fixed -> FixedCalls.rows(fixed, near, far, condition);
            case Source.Cell cell -> FixedCalls.cells(cell, near, far, condition);
            case Source.AsOf(Source.Cell cell, Filter holding) ->
                FixedCalls.cells(cell, near, far, Conditions.all(Conditions.of(holding, far), condition));
            case Source.Toward toward -> toward(toward, near, far, condition);
            case Source.Among(Source walk, Filter.Compare by) -> {
                Patterns.Matched found = Patterns.seek(List.of(), by, far);
                Patterns.Matched walked = Patterns.of(walk, near, far);
                yield found.match()
                    .where(found.condition())
                    .match(walked.pattern())
                    .where(Conditions.all(walked.condition(), condition));
            }
            default -> {
                Patterns.Matched matched = Patterns.of(source, near, far);
                yield matched.match().where(Conditions.all(matched.condition(), condition));
            }
        };
    }

    private static OngoingReading toward(Source.Toward toward, Scope outside, Scope near, Condition condition) {
        Scope far = near.before();
        OngoingReading found = of(toward.far(), outside, far, Conditions.of(toward.filter(), far));
        Back back = back(toward.step(), near, far);
        return found.match(back.patterns())
            .where(Conditions.all(back.condition(), Conditions.of(toward.along(), far)))
            .withDistinct(near.node())
            .where(Conditions.all(Patterns.anyLabel(near.node(), toward.labels()), condition));
    }

    /** The patterns of a step whose far end is known. */
    private record Back(List<PatternElement> patterns, Condition condition) {
    }

    /**
     * Claims are found through what they speak of: the ids that a node keeps of its
     * claims lead one way only. For a relationship these are nodes it may join.
     */
    private static Back back(Source step, Scope near, Scope far) {
        return switch (step) {
            case Source.Citations(Owner owner) -> {
                Node claim = Cypher.anyNode(far.claim());
                PatternElement cites = claim.relationshipTo(Cypher.anyNode(far.node()), "CITES").named(far.edge());
                yield new Back(List.of(cites, about(claim, near)), owner == Owner.NODE
                        ? far.property(Owner.CLAIM, "id").in(near.property(owner, "claims")) : Cypher.noCondition());
            }
            case Source.AsOf(Source.Reference reference, Filter holding) -> {
                Back back = back(reference, near, far);
                yield new Back(back.patterns(), Conditions.all(back.condition(), Conditions.of(holding, far)));
            }
            case Source.Reference(Owner owner, String property, boolean many) ->
                new Back(List.of(about(Cypher.anyNode(far.node()), near)),
                        far.property(Owner.NODE, "id").in(near.property(owner, property)));
            default -> {
                Patterns.Matched matched = Patterns.of(step, near, far);
                yield new Back(List.of(matched.pattern()), matched.condition());
            }
        };
    }

    private static PatternElement about(Node claim, Scope near) {
        return claim.relationshipTo(Cypher.anyNode(near.node()), "ABOUT");
    }

}
