package io.maskline.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the console shows has a key, every key has words in both languages, and no key lies about unused. */
class WordsTest {

    private static final Path WORDS = Path.of("resources/i18n");
    private static final List<String> BUNDLES = Messages.bundles();

    /** A text in quotes that starts with the name of a bundle, or with "fault", and goes on with a dot. */
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("\"((?:" + String.join("|", BUNDLES) + "|fault)\\.[A-Za-z0-9_.-]*)\"");
    private static final Pattern KEY_IN_VIEW = Pattern.compile("\"%([A-Za-z0-9_.-]+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(pdf|csv|json|png|css|fxml|properties|lock|log|db|zip|sql|txt|tsv)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String bundle : BUNDLES) {
            assertThat(read(bundle, Language.EN).keySet()).as(bundle).isEqualTo(read(bundle, Language.ZH).keySet());
        }
    }

    @Test
    void aKeyIsGivenOnce() {
        Set<String> seen = new HashSet<>();
        for (String bundle : BUNDLES) {
            assertThat(keys(bundle, Language.ZH)).as(bundle).allMatch(seen::add);
            assertThat(keys(bundle, Language.EN)).as(bundle + "_en").doesNotHaveDuplicates();
        }
    }

    @Test
    void aKeyStartsWithItsBundle() {
        for (String bundle : BUNDLES) {
            assertThat(keys(bundle, Language.ZH))
                    .as(bundle)
                    .allMatch(k -> k.startsWith(bundle + ".") || bundle.equals("platform") && k.startsWith("fault."));
        }
    }

    @Test
    void everySentenceIsWellFormedAndHasWordsAndTheSamePlacesInBothLanguages() {
        for (String bundle : BUNDLES) {
            Map<String, String> english = read(bundle, Language.EN);
            read(bundle, Language.ZH).forEach((key, chinese) -> {
                assertThat(chinese).as(key).isNotBlank();
                assertThat(english.getOrDefault(key, chinese)).as(key).isNotBlank();
                assertThat(places(key, english.getOrDefault(key, chinese))).as(key).isEqualTo(places(key, chinese));
            });
        }
    }

    @Test
    void noKeyIsMissing() {
        Set<String> missing = new TreeSet<>(asked());
        missing.removeAll(all());
        missing.removeAll(RuntimeKeys.ENDINGS.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> unused = new TreeSet<>(all());
        unused.removeAll(asked());
        unused.removeAll(completed());

        assertThat(unused).isEmpty();
    }

    @Test
    void aBeginningThatIsCompletedAtRunTimeIsInUseAndHasWordsForEveryEnding() {
        assertThat(asked()).containsAll(RuntimeKeys.ENDINGS.keySet());
        assertThat(all()).containsAll(completed());
    }

    @Test
    void noFileOfWordsIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.list(WORDS)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".properties")))
                    .containsExactlyInAnyOrderElementsOf(
                            BUNDLES.stream().flatMap(b -> Stream.of(b + ".properties", b + "_en.properties")).toList());
        }
    }

    private static Set<String> places(String key, String pattern) {
        try {
            return new TreeSet<>(new MessageFormat(pattern, Language.ZH.locale()).getArgumentNames());
        } catch (IllegalArgumentException e) {
            throw new AssertionError(key + ": " + pattern, e);
        }
    }

    private static Set<String> completed() {
        return RuntimeKeys.ENDINGS.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(ending -> e.getKey() + ending))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all() {
        return BUNDLES.stream().flatMap(b -> keys(b, Language.ZH).stream()).collect(Collectors.toSet());
    }

    private static Set<String> asked() {
        Set<String> known = all();
        return Stream.concat(found(Path.of("src/main/java"), ".java", KEY_IN_JAVA), found(Path.of("resources/fxml"), ".fxml", KEY_IN_VIEW))
                .filter(k -> known.contains(k) || !FILE_NAME.matcher(k).matches())
                .collect(Collectors.toSet());
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList().stream()
                    .flatMap(f -> pattern.matcher(COMMENT.matcher(text(f)).replaceAll("")).results().map(r -> r.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys as they stand in the file, doubles included, which {@code Properties} would hide. */
    private static List<String> keys(String bundle, Language language) {
        List<String> keys = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^\\s*([^#!=:\\s]+)\\s*[=:]").matcher(joined(bundle, language));
        line.results().map((MatchResult r) -> r.group(1)).forEach(keys::add);
        return keys;
    }

    private static Map<String, String> read(String bundle, Language language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(WORDS.resolve(bundle + language.suffix() + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((k, v) -> words.put((String) k, (String) v));
        return words;
    }

    /** The file with continued lines joined. */
    private static String joined(String bundle, Language language) {
        return text(WORDS.resolve(bundle + language.suffix() + ".properties")).replaceAll("\\\\\\R", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
