package dev.baton.answer;

import dev.baton.cypher.Statement;
import dev.baton.plan.Plan;
import dev.baton.store.Operator;
import dev.baton.store.Reader;
import dev.baton.view.RowCount;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Reads for one root field, and notes how. */
final class Explaining implements Reading {

    private final Reading reader;

    private final RowCount counting;

    private final Plan plan;

    private final boolean profile;

    private @Nullable Operator operator;

    private long rows;

    Explaining(Reading reader, RowCount counting, Plan plan, boolean profile) {
        this.reader = reader;
        this.counting = counting;
        this.plan = plan;
        this.profile = profile;
    }

    @Override
    public Record read(String cypher, Map<String, Object> parameters, String operation) {
        Record record;
        if (profile) {
            Reader.Profiled profiled = reader.profile(cypher, parameters, operation);
            operator = profiled.operator();
            record = profiled.record();
        }
        else {
            operator = reader.explain(cypher, parameters, operation);
            record = reader.read(cypher, parameters, operation);
        }
        rows = counting.of(plan, record.get(Statement.COLUMNS));
        return record;
    }

    Explanation explanation(Answerer.Question question, Asked.Ready ready) {
        return new Explanation(question.path().getSegmentName(), plan.toString(), ready.statement().text(),
                Statement.parameters(ready.values()), rows, Objects.requireNonNull(operator));
    }

}
