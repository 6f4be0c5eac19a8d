package dev.baton.view;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a value is null where the schema allows none: the error, worded as the engine
 * words it elsewhere.
 */
final class NullFault implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final String message;

    private final List<Object> path;

    NullFault(ResultPath path, String declared, String parent) {
        this.path = path.toList();
        this.message = "The field at path '%s' was declared as a non null type, but the code involved in retrieving data has wrongly returned a null value.  The graphql specification requires that the parent field be set to null, or if that is non nullable that it bubble up null to its parent and so on. The non-nullable type is '%s' within parent type '%s'"
            .formatted(path, declared, parent);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return null;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.NullValueInNonNullableField;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

}
