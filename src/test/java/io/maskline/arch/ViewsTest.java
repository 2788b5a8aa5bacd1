package io.maskline.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view and its controller name the same things; what does not fit would only show when the view is opened. */
class ViewsTest {

    private static final Path VIEWS = Path.of("resources/fxml");
    private static final int MOST_LINES = 150;

    static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(f -> f.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void isNamedInSmallLettersShortAndWithoutStyles(Path view) {
        assertThat(view.getFileName().toString()).matches("[a-z]+(-[a-z]+)*\\.fxml");
        assertThat(text(view).lines()).hasSizeLessThan(MOST_LINES);
        assertThat(text(view)).doesNotContain(" style=\"");
    }

    /** Names of keys are the same in every language. */
    @ParameterizedTest
    @MethodSource("views")
    void showsNoWordsOfItsOwn(Path view) {
        assertThat(found(view, "\\s(?:text|promptText|title|headerText|accessibleText)=\"([^\"]*)\"")).allMatch(w -> w.isEmpty() || w.matches("[%$].*|((Ctrl|Alt|Shift)\\+)+\\w+"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void itsControllerHasAFieldForEveryNameAndAMethodForEveryHandler(Path view) throws ClassNotFoundException {
        for (String controller : found(view, "fx:controller=\"([^\"]+)\"")) {
            Class<?> type = Class.forName(controller);
            Set<String> annotated = annotatedFields(type);

            assertThat(found(view, "fx:id=\"([^\"]+)\"")).as(controller).containsAll(annotated);
            assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName)).as(controller)
                    .containsAll(found(view, "\\son\\w+=\"#([^\"]+)\""));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void itsPackageIsItsFeature(Path view) {
        assertThat(found(view, "fx:controller=\"([^\"]+)\""))
                .allMatch(c -> c.startsWith("io.maskline." + view.getParent().getFileName() + "."));
    }

    private static Set<String> annotatedFields(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredFields())
                .filter(f -> f.isAnnotationPresent(FXML.class))
                .map(Field::getName)
                .filter(name -> !Set.of("resources", "location").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path view, String pattern) {
        return Pattern.compile(pattern).matcher(text(view)).results().map((MatchResult r) -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
