package io.maskline.platform.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A paper as JSON and back: what is read equals what was written. Every kind of block is known by its simple name. */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Block.class, Tagged.class)
            .registerSubtypes(kinds(Block.class).toArray(Class[]::new))
            // A newer console may have told more of a block than this one knows.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocumentJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block")
    private interface Tagged {}

    public static String write(Document document) {
        return MAPPER.writeValueAsString(document);
    }

    public static Document read(String json) {
        return MAPPER.readValue(json, Document.class);
    }

    /** The same paper with {@code change} made to all its words: file data, small print and every block. */
    public static Document reworded(Document document, UnaryOperator<String> change) {
        return MAPPER.treeToValue(reworded(MAPPER.valueToTree(document), change), Document.class);
    }

    private static JsonNode reworded(JsonNode node, UnaryOperator<String> change) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(p -> p.setValue(reworded(p.getValue(), change)));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, reworded(array.get(i), change));
                }
                yield array;
            }
            default -> node.isString() ? MAPPER.getNodeFactory().stringNode(change.apply(node.stringValue())) : node;
        };
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(DocumentJson::kinds) : Stream.of(type);
    }
}
