package io.maskline.platform.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the JSON of the journal: field names to canonical texts, always in the order of the entity type. */
final class JournalText {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<Map<String, @Nullable String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private JournalText() {}

    /** The fields at {@code places}, missing values as null. */
    static String some(EntityType<?> type, RecordState state, List<Integer> places) {
        StringBuilder json = new StringBuilder(32 * places.size() + 2).append('{');
        for (int place : places) {
            if (json.length() > 1) {
                json.append(',');
            }
            json.append('"').append(RecordState.name(type, place)).append("\":");
            appendText(json, state.get(place));
        }
        return json.append('}').toString();
    }

    static Map<String, @Nullable String> fields(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, FIELDS);
    }

    static RecordState state(EntityType<?> type, @Nullable String json) {
        return overlay(type, RecordState.empty(type), json);
    }

    /** {@code base} with the fields of {@code json} set. */
    static RecordState overlay(EntityType<?> type, RecordState base, @Nullable String json) {
        @Nullable String[] texts = base.texts().clone();
        fields(json).forEach((name, text) -> texts[RecordState.index(type, name)] = text);
        return new RecordState(texts);
    }

    static String list(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    static List<String> list(String json) {
        return MAPPER.readValue(json, LIST);
    }

    private static void appendText(StringBuilder json, @Nullable String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, json);
        json.append('"');
    }
}
