package dev.baton.config;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Parsed and validated documents by their whole text, the most used ones. */
final class ParsedDocuments implements PreparsedDocumentProvider {

    /** The length of a document of ordinary size, in characters. */
    private static final int ORDINARY = 1000;

    private final Cache<String, PreparsedDocumentEntry> documents;

    ParsedDocuments(int size) {
        this.documents = Caffeine.newBuilder()
            .maximumWeight(size)
            .weigher((String text, PreparsedDocumentEntry document) -> 1 + text.length() / ORDINARY)
            .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> parse.apply(input)));
    }

}
