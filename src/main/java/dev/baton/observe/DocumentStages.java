package dev.baton.observe;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.validation.ValidationError;
import java.util.List;

/** Tells how long the engine parses and validates; it does so once for each document. */
public final class DocumentStages extends SimplePerformantInstrumentation {

    private final Stages stages;

    /** Creates it. */
    public DocumentStages(Stages stages) {
        this.stages = stages;
    }

    @Override
    public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        return timed(Stages.Stage.PARSE);
    }

    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
            InstrumentationState state) {
        return timed(Stages.Stage.VALIDATE);
    }

    private <T> InstrumentationContext<T> timed(Stages.Stage stage) {
        long start = System.nanoTime();
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> this.stages.tookSince(stage, start));
    }

}
