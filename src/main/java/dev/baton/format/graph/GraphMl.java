package dev.baton.format.graph;

import dev.baton.model.Field;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML: nodes and directed edges with their properties. Ids of nodes have a colon
 * where ours have a slash, which XML does not allow there; the data {@code id} has ours.
 */
final class GraphMl implements GraphWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** What every node or edge has beside its properties. */
    private static final List<String> OWN = List.of("id", "type", "sources");

    private final Exported exported;

    private final XMLStreamWriter xml;

    GraphMl(Exported exported, OutputStream out) {
        this.exported = exported;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void begin(long version) {
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key("version", "graph", "version", "long");
            keys("node", exported.kinds().values().stream().flatMap(k -> k.fields().values().stream()));
            keys("edge", exported.relationships().values().stream().flatMap(r -> r.fields().values().stream()));
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            data("version", Long.toString(version));
        });
    }

    private void keys(String element, Stream<Field> fields) throws XMLStreamException {
        Map<String, String> types = new LinkedHashMap<>();
        OWN.forEach(name -> types.put(name, "string"));
        fields.forEach(field -> {
            String name = Exported.property(field);
            if (name != null) {
                types.merge(mark(name), type(field), (a, b) -> a.equals(b) ? a : "string");
            }
        });
        for (Map.Entry<String, String> type : types.entrySet()) {
            key(element + "." + type.getKey(), element, type.getKey(), type.getValue());
        }
    }

    /** A property that is called as what every element has stands beside that. */
    private static String mark(String property) {
        return OWN.contains(property) ? property + "Property" : property;
    }

    private static String type(Field field) {
        if (!(field instanceof Field.Value value)) {
            return "string";
        }
        return switch (value.property().type().typeName()) {
            case "Int" -> "long";
            case "Float" -> "double";
            case "Boolean" -> "boolean";
            default -> "string";
        };
    }

    private void key(String id, String element, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", element);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    @Override
    public void node(NodeItem node) {
        written(() -> {
            xml.writeStartElement("node");
            xml.writeAttribute("id", token(node.id()));
            data("node", node.id(), node.kind().name(), node.properties(), node.sources());
            xml.writeEndElement();
        });
    }

    @Override
    public void link(LinkItem link) {
        written(() -> {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", token(link.from()));
            xml.writeAttribute("target", token(link.to()));
            data("edge", link.id(), link.type().type(), link.properties(), link.sources());
            xml.writeEndElement();
        });
    }

    private static String token(String id) {
        return id.replace('/', ':');
    }

    private void data(String element, String id, String type, Map<String, Object> properties, List<Cited> sources)
            throws XMLStreamException {
        data(element + ".id", id);
        data(element + ".type", type);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            data(element + "." + mark(property.getKey()), text(property.getValue()));
        }
        if (!sources.isEmpty()) {
            data(element + ".sources", sources.stream().map(Cited::source).distinct().collect(Collectors.joining(" ")));
        }
    }

    /** A list of ids is a text with blanks between them. */
    private static String text(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : value.toString();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        String rest = XmlText.allowed(value);
        // A carriage return would come back as a line feed.
        for (int at = rest.indexOf('\r'); at >= 0; at = rest.indexOf('\r')) {
            xml.writeCharacters(rest.substring(0, at));
            xml.writeEntityRef("#13");
            rest = rest.substring(at + 1);
        }
        xml.writeCharacters(rest);
        xml.writeEndElement();
    }

    @Override
    public void end() {
        written(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void written(Part part) {
        try {
            part.write();
        }
        catch (XMLStreamException ex) {
            throw new UncheckedIOException(new IOException(ex));
        }
    }

    /** A part of the document. */
    @FunctionalInterface
    private interface Part {

        void write() throws XMLStreamException;

    }

}
