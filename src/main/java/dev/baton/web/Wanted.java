package dev.baton.web;

import dev.baton.format.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a client wants of an answer, other than GraphQL's own JSON. */
sealed interface Wanted {

    /** Its items in another form. */
    record Items(Form form) implements Wanted {
    }

    /** Not the answer but how to cite it. */
    record Cited(CitationForm form) implements Wanted {
    }

    /** The ways to write a citation. */
    enum CitationForm {

        /** An entry for BibTeX. */
        BIBTEX("application/x-bibtex"),
        /** One line for a list of references. */
        TEXT("text/x-bibliography");

        private final String type;

        CitationForm(String type) {
            this.type = type;
        }

        String type() {
            return this.type;
        }

    }

    /**
     * What is wanted most; empty where that is JSON, or nothing that is known. Only who
     * names a media type gets it.
     */
    static Optional<Wanted> of(List<String> accept) {
        if (accept.stream().noneMatch(Wanted::mayName)) {
            return Optional.empty();
        }
        try {
            return MediaType.parseMediaTypes(accept)
                .stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                .flatMap(range -> known(range).stream())
                .findFirst()
                .flatMap(found -> found);
        }
        catch (InvalidMediaTypeException ex) {
            return Optional.empty();
        }
    }

    /** Most requests name none of these: they are not looked at any closer. */
    private static boolean mayName(String accept) {
        String text = accept.toLowerCase(Locale.ROOT);
        return Arrays.stream(Form.values()).anyMatch(f -> text.contains(f.type()))
                || Arrays.stream(CitationForm.values()).anyMatch(f -> text.contains(f.type()));
    }

    /** One for a range that is known; it holds nothing where that means JSON. */
    private static List<Optional<Wanted>> known(MediaType range) {
        List<Optional<Wanted>> known = new ArrayList<>();
        Arrays.stream(Form.values())
            .filter(f -> names(range, f.type()))
            .forEach(f -> known.add(Optional.of(new Items(f))));
        Arrays.stream(CitationForm.values())
            .filter(f -> names(range, f.type()))
            .forEach(f -> known.add(Optional.of(new Cited(f))));
        if (range.includes(MediaType.APPLICATION_JSON) || range.includes(MediaType.APPLICATION_GRAPHQL_RESPONSE)) {
            known.add(Optional.empty());
        }
        return known;
    }

    private static boolean names(MediaType range, String type) {
        return range.equalsTypeAndSubtype(MediaType.parseMediaType(type));
    }

}
