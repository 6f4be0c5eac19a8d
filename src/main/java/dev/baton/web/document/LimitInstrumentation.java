package dev.baton.web.document;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents within their limits, at each step before the work that the step
 * protects.
 */
public final class LimitInstrumentation extends SimplePerformantInstrumentation {

    private static final String END = "<EOF>";

    private final DocumentLimits limits;

    private final DocumentCheck check;

    /**
     * Creates it.
     * @param limits how much one document may ask for
     */
    public LimitInstrumentation(DocumentLimits limits) {
        this.limits = limits;
        this.check = new DocumentCheck(limits);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        // The parser looks ahead of what it hands over; its own limit is only the second
        // wall.
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions()
            .transform(b -> b.maxTokens(2 * this.limits.tokens()).parsingListener(new Tokens(this.limits.tokens())));
        input.getGraphQLContext().put(ParserOptions.class, options);
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        int length = parameters.getQuery().length();
        if (length > this.limits.characters()) {
            throw Refused.limit("characters", length, this.limits.characters(), null);
        }
        return super.beginParse(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        this.check.check(parameters.getDocument(), parameters.getSchema());
        return super.beginValidation(parameters, state);
    }

    /** Counts the tokens of one document. */
    private static final class Tokens implements ParsingListener {

        private final int allowed;

        private int count;

        Tokens(int allowed) {
            this.allowed = allowed;
        }

        @Override
        public void onToken(Token token) {
            if (!END.equals(token.getText()) && ++this.count > this.allowed) {
                throw Refused.limit("tokens", -1, this.allowed,
                        new SourceLocation(token.getLine(), token.getCharPositionInLine() + 1));
            }
        }

    }

}
