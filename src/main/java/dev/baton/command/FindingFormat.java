package dev.baton.command;

import dev.baton.dataset.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How findings are written. */
enum FindingFormat {

    /** A line each, for people. */
    TEXT {
        @Override
        String write(Checked checked) {
            StringBuilder text = new StringBuilder();
            checked.findings().forEach(finding -> text.append(finding).append('\n'));
            return text.append(checked.summary()).append('\n').toString();
        }
    },

    /** One object of a shape that stays: {@code baton-findings/1}. */
    JSON {
        @Override
        String write(Checked checked) {
            Map<String, Object> root = new LinkedHashMap<>();
            root.put("format", "baton-findings/1");
            root.put("dataset", checked.dataset().name());
            root.put("folder", checked.folder());
            root.put("files", checked.dataset().files().size());
            root.put("errors", checked.errors());
            root.put("warnings", checked.warnings());
            root.put("findings", checked.findings().stream().map(FindingFormat::finding).toList());
            return JsonText.of(root);
        }
    },

    /** The Static Analysis Results Interchange Format 2.1.0, which review tools show. */
    SARIF {
        @Override
        String write(Checked checked) {
            Map<String, Object> tool = Map.of("driver",
                    Map.of("name", "Baton", "informationUri", "https://example.org/baton", "rules", List.of()));
            List<Object> results = new ArrayList<>();
            checked.findings().forEach(finding -> results.add(result(finding)));
            Map<String, Object> run = new LinkedHashMap<>();
            run.put("tool", tool);
            run.put("results", results);
            Map<String, Object> root = new LinkedHashMap<>();
            root.put("version", "2.1.0");
            root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            root.put("runs", List.of(run));
            return JsonText.of(root);
        }
    };

    abstract String write(Checked checked);

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("severity", severity(finding));
        shown.put("file", finding.place().file());
        shown.put("line", finding.place().line());
        if (finding.place().column() != null) {
            shown.put("column", finding.place().column());
        }
        shown.put("problem", finding.problem());
        shown.put("remedy", finding.remedy());
        return shown;
    }

    private static Map<String, Object> result(Finding finding) {
        Map<String, Object> region = Map.of("startLine", finding.place().line());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", finding.place().file()));
        physical.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("level", severity(finding));
        result.put("message", Map.of("text", finding.problem() + "; " + finding.remedy()));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        return result;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

}
