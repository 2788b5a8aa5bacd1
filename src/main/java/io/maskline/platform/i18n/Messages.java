package io.maskline.platform.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of the console in one language. Keys start with the feature's name ({@code line.stage.producing});
 * patterns are ICU message formats, so plurals and numbers follow the language. The words live in
 * {@code i18n/<feature>.properties} (Chinese, the source) and {@code i18n/<feature>_en.properties}; the features are
 * listed in {@code i18n/bundles.txt}.
 */
public final class Messages {

    private final Map<String, String> patterns;
    private final Locale locale;

    private Messages(Map<String, String> patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    public static Messages of(Language language) {
        Map<String, String> patterns = new HashMap<>();
        for (String bundle : bundles()) {
            load("/i18n/" + bundle + language.suffix() + ".properties").forEach((k, v) -> patterns.put((String) k, (String) v));
        }
        return new Messages(Map.copyOf(patterns), language.locale());
    }

    /** Names of the word files, one a feature. */
    public static List<String> bundles() {
        try (BufferedReader in = reader("/i18n/bundles.txt")) {
            return in.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of {@code key} with {@code args} in the places {0}, {1}, …; a missing key shows itself in brackets. An
     * argument that is a key itself, such as the label of a field in a fault, is put into words as well, and so is a
     * {@link Phrase} or a list of them.
     */
    public String text(String key, Object... args) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return "⟦" + key + "⟧";
        }
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = word(args[i]);
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    private Object word(Object arg) {
        return switch (arg) {
            case String label -> patterns.getOrDefault(label, label);
            case Phrase phrase -> text(phrase.key(), phrase.args());
            case List<?> several -> several.stream().map(one -> word(one).toString()).reduce((one, next) -> text("text.sentences", one, next)).orElse("");
            default -> arg;
        };
    }

    public String text(String key, List<?> args) {
        return text(key, args.toArray());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    private static Properties load(String path) {
        try (BufferedReader in = reader(path)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(String path) {
        InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(path), path);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
