package dev.baton.config;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.observe.Stages;
import dev.baton.observe.Stages.Kept;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Parsed and validated documents by their whole text, the most used ones. */
final class ParsedDocuments implements PreparsedDocumentProvider {

    /** The length of a document of ordinary size, in characters. */
    private static final int ORDINARY = 1000;

    /**
     * What stands in documents that are for looking into, not for repeating: not kept.
     */
    private static final String EXPLAINED = "@explain";

    private final Cache<String, PreparsedDocumentEntry> documents;

    private final Stages stages;

    ParsedDocuments(int size, Stages stages) {
        this.stages = stages;
        this.documents = Caffeine.newBuilder()
            .maximumWeight(size)
            .weigher((String text, PreparsedDocumentEntry document) -> 1 + text.length() / ORDINARY)
            .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry found = documents.getIfPresent(input.getQuery());
        stages.found(Kept.DOCUMENTS, found != null);
        return CompletableFuture.completedFuture(found != null ? found : parsed(input, parse));
    }

    private PreparsedDocumentEntry parsed(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return input.getQuery().contains(EXPLAINED) ? parse.apply(input)
                : documents.get(input.getQuery(), text -> parse.apply(input));
    }

}
