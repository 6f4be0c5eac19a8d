package dev.baton.format;

import graphql.parser.InvalidSyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite an answer: by what was asked, of which version of which network's history,
 * and when.
 *
 * @param networks the names of the networks
 * @param version the number of the version of the graph
 * @param checksum over that version: graphs with the same one give the same answers
 * @param date the day on which it was asked
 * @param digest tells the request from others
 * @param url where it can be asked again
 */
public record Citation(List<String> networks, long version, String checksum, LocalDate date, String digest,
        String url) {

    /** What browsers and proxies take. */
    private static final int LONGEST_URL = 2_000;

    private static final int SHORT = 12;

    /**
     * Cites the answer to a request.
     * @param endpoint where it was asked
     */
    public static Citation of(Query query, List<String> networks, long version, String checksum, LocalDate date,
            String endpoint) {
        return new Citation(List.copyOf(networks), version, checksum, date, Digest.of(query), url(query, endpoint));
    }

    /** Whether a request asks to be cited; one that is not understood does not. */
    public static boolean isAskedFor(Query query) {
        try {
            return Digest.asksForCitation(query);
        }
        catch (InvalidSyntaxException ex) {
            return false;
        }
    }

    private static String url(Query query, String endpoint) {
        String url = endpoint + "?query=" + encoded(Digest.document(query)) + (query.variables().isEmpty() ? ""
                : "&variables=" + encoded(JsonMapper.shared().writeValueAsString(query.variables())));
        return url.length() > LONGEST_URL ? endpoint : url;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String network() {
        return networks.isEmpty() ? "a network" : String.join(", ", networks);
    }

    /** One line for a list of references. */
    public String text() {
        return "History of %s, version %d (checksum %s). Answer to the request sha256:%s. Read with Baton on %s. %s"
            .formatted(network(), version, shortened(checksum), digest, date, url);
    }

    /** An entry for BibTeX. */
    public String bibtex() {
        return """
                @misc{baton-v%d-%s,
                  title = {{History of %s}},
                  author = {{Baton}},
                  year = {%d},
                  month = %s,
                  version = {%d},
                  url = {%s},
                  urldate = {%s},
                  note = {Answer to the request sha256:%s; version %d of the history, checksum %s}
                }
                """.formatted(version, shortened(digest), escaped(network()), date.getYear(), month(), version, url,
                date, digest, version, checksum);
    }

    /** What stands in the extensions of an answer. */
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("networks", networks);
        shown.put("version", version);
        shown.put("checksum", checksum);
        shown.put("date", date.toString());
        shown.put("request", "sha256:" + digest);
        shown.put("url", url);
        shown.put("text", text());
        shown.put("bibtex", bibtex());
        return shown;
    }

    private String month() {
        return date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }

    /** Names as text, whatever signs of TeX they hold. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append((char) c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

}
