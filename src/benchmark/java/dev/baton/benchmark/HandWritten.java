package dev.baton.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers each question by the statement that a person wrote for it: one auto-commit
 * read, its record written as JSON by Jackson as it stands in the driver.
 */
final class HandWritten {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;

    private final Map<String, Written> questions;

    HandWritten(Driver driver) {
        this.driver = driver;
        this.questions = Question.all()
            .stream()
            .collect(Collectors.toMap(Question::name, q -> new Written(q.cypher(), Shape.of(q.shape()))));
    }

    /**
     * The response to a question.
     * @param parameters a JSON object
     */
    @SuppressWarnings("unchecked")
    byte[] answer(String question, byte[] parameters) {
        Written written = questions.get(question);
        if (written == null) {
            throw new IllegalArgumentException("No question is called " + question);
        }
        Map<String, Object> values = JSON.readValue(parameters, Map.class);
        Record row;
        try (var session = driver.session(READING)) {
            row = session.run(written.cypher(), values).single();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeName("data");
            written.shape().write(row::get, json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private record Written(String cypher, Shape shape) {
    }

}
