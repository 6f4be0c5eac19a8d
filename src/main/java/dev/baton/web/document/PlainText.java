package dev.baton.web.document;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the engine's messages, which speak of syntax trees and Java types, for readers
 * who know neither.
 */
final class PlainText {

    private static final Pattern PREFIX = Pattern.compile("^Validation [eE]rror ?\\([^)]*\\) ?: ?");

    private static final Pattern VALUE = Pattern.compile("\\w+Value\\{|VariableReference\\{");

    private static final String KIND = "'(\\w+)'";

    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("IntValue", "a whole number"),
            Map.entry("FloatValue", "a number"), Map.entry("StringValue", "a text"),
            Map.entry("BooleanValue", "true or false"), Map.entry("EnumValue", "a bare word"),
            Map.entry("ObjectValue", "an object"), Map.entry("ArrayValue", "a list"), Map.entry("NullValue", "null"),
            Map.entry("VariableReference", "a variable"), Map.entry("Integer", "a whole number"),
            Map.entry("Long", "a whole number"), Map.entry("BigInteger", "a whole number"),
            Map.entry("Double", "a number"), Map.entry("BigDecimal", "a number"), Map.entry("String", "a text"),
            Map.entry("Boolean", "true or false"), Map.entry("LinkedHashMap", "an object"),
            Map.entry("ArrayList", "a list"), Map.entry("Int", "a whole number"), Map.entry("Float", "a number"),
            Map.entry("ID", "an id"), Map.entry("Number", "a number"));

    private final GraphQLSchema schema;

    private final Literals literals;

    private final List<Rule> rules = List.of(rule("Field '(\\w+)' in type '(\\w+)' is undefined", this::unknownField),
            rule("Unknown (?:field|directive) argument '(\\w+)'",
                    m -> "There is no argument '" + m.group(1) + "' here"),
            rule("Missing (?:field|directive) argument '(\\w+)'", m -> "Argument '" + m.group(1) + "' is missing"),
            rule("Null value for non-null field argument '(\\w+)'",
                    m -> "Argument '" + m.group(1) + "' must not be null"),
            rule("Subselection required for type '([^']+)' of field '(\\w+)'",
                    m -> "Field '" + m.group(2) + "' is of type " + m.group(1)
                            + ": name in braces what you want to know of it"),
            rule("Subselection not allowed on leaf type '([^']+)' of field '(\\w+)'",
                    m -> "Field '" + m.group(2) + "' is a plain " + m.group(1) + ": leave out the braces after it"),
            rule("argument '([^']+)' with value (.*) is not a valid '\\w+' - (.*)",
                    m -> "Argument '" + m.group(1) + "' cannot be " + m.group(2) + ": " + m.group(3)),
            rule("argument '([^']+)' with value (.*) must be an object type",
                    m -> "Argument '" + m.group(1) + "' cannot be " + m.group(2) + ": it is an object in braces"),
            rule("argument '([^']+)' with value (.*) must not be null",
                    m -> "Argument '" + m.group(1) + "' must not be null"),
            rule("argument '([^']+)' with value (.*) is missing required fields '\\[(.*)\\]'",
                    m -> "Argument '" + m.group(1) + "' cannot be " + m.group(2) + ": it lacks " + m.group(3)),
            rule("argument '([^']+)' with value (.*) contains a field not in '(\\w+)': '(\\w+)'",
                    m -> "Argument '" + m.group(1) + "' cannot be " + m.group(2) + ": " + m.group(3) + " has no field '"
                            + m.group(4) + "'"),
            rule("Expected an AST type of (.*) but it was an? " + KIND,
                    m -> kinds(m.group(1)) + " is expected, not " + given(m.group(2))),
            rule("Expected a value that can be converted to type " + KIND + " but it was an? " + KIND,
                    m -> kind(m.group(1)) + " is expected, not " + given(m.group(2))),
            rule("Expected an? (\\w+) input, but it was an? " + KIND,
                    m -> kind(m.group(1)) + " is expected, not " + given(m.group(2))),
            rule("Expected value to be in the integer range, but it was an? '(.*)'",
                    m -> m.group(1) + " is outside the range of whole numbers, -2147483648 to 2147483647"),
            rule("Literal value not in allowable values for enum '(\\w+)' - (.*)", m -> enumeration(m.group(1))),
            rule("Invalid input for enum '(\\w+)'\\. .*", m -> enumeration(m.group(1))),
            rule("Variable '(\\w+)' has an invalid value: .* has coerced Null value for NonNull type '(.*)'",
                    m -> "Variable '" + m.group(1) + "' must have a value: its type is " + m.group(2)),
            rule("The variables input contains a field name '(.*)' that is not defined for input object type '(.*)'",
                    m -> "The variables give a field '" + m.group(1) + "', which " + m.group(2) + " does not have"),
            rule("The '(Mutation|Subscription)' operation is not supported by the schema",
                    m -> "There is no " + m.group(1).toLowerCase(Locale.ROOT)
                            + " here: everything is read with queries"),
            rule("offending token '<EOF>'", m -> "the end of the text"),
            rule("with ANTLR error 'token recognition error at: '(.*)''", m -> "with unreadable text " + m.group(1)),
            rule("Operation '(\\w+)' is following anonymous operation",
                    m -> "An operation without a name must be the only one of its document"),
            rule("Anonymous operation with other operations",
                    m -> "An operation without a name must be the only one of its document"),
            rule("Must provide operation name if query contains multiple operations\\.",
                    m -> "The document has several operations: name one of them in 'operationName'"));

    PlainText(GraphQLSchema schema, Literals literals) {
        this.schema = schema;
        this.literals = literals;
    }

    static boolean parsingCancelled(InvalidSyntaxError error) {
        return error.getMessage().endsWith("parsing has been cancelled.");
    }

    String of(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return "Introspection goes round in a circle or asks twice for the same: ask once for __schema or __type,"
                    + " and follow fields, inputFields, interfaces and possibleTypes once";
        }
        if (error instanceof InvalidSyntaxError syntax && parsingCancelled(syntax)) {
            return "The document nests too deep or is too long to be read";
        }
        String text = PREFIX.matcher(error.getMessage()).replaceFirst("").strip();
        if (VALUE.matcher(text).find()) {
            text = this.literals.asWritten(text);
        }
        for (Rule rule : this.rules) {
            text = rule.pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(rule.text.apply(m)));
        }
        return text;
    }

    private String unknownField(MatchResult match) {
        String nothing = "Type '" + match.group(2) + "' has no field '" + match.group(1) + "'";
        if (!(this.schema.getType(match.group(2)) instanceof GraphQLFieldsContainer type)) {
            return nothing;
        }
        return Nearest
            .to(match.group(1), type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList())
            .map(near -> nothing + "; did you mean '" + near + "'?")
            .orElse(nothing);
    }

    private String enumeration(String name) {
        return (this.schema.getType(name) instanceof GraphQLEnumType type)
                ? "it is one of "
                        + String.join(", ", type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList())
                : "it is not a value of " + name;
    }

    private static String kinds(String quoted) {
        return Pattern.compile(KIND).matcher(quoted).replaceAll(m -> kind(m.group(1)));
    }

    private static String kind(String name) {
        return KINDS.getOrDefault(name, "'" + name + "'");
    }

    private static String given(String type) {
        return KINDS.getOrDefault(type, "another kind of value");
    }

    private static Rule rule(String pattern, Function<MatchResult, String> text) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), text);
    }

    private record Rule(Pattern pattern, Function<MatchResult, String> text) {
    }

}
