package io.maskline.app.cli;

import java.math.BigDecimal;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.core.StreamWriteFeature;

/** JSON as the command line prints it: indented, decimals exact and never in exponents. */
final class Json {
    private Json() {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A limit or value as a number when it is one, else as the text it is. */
    static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
