package io.maskline.platform.fx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A date as typed: 2020-02-14, 2020.2.14, 20200214, or 2.14 in the year the field held before. What is no date stays
 * as typed, framed as an error, and the value does not change. Ctrl+; is the screen's.
 */
final class DayField extends TextField {

    private static final Pattern FULL = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ObjectProperty<@Nullable LocalDate> value;

    DayField(ObjectProperty<@Nullable LocalDate> value) {
        this.value = value;
        value.subscribe(day -> setText(day == null ? "" : day.toString()));
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    void commit() {
        String typed = TextMatcher.folding().typed(getText() == null ? "" : getText());
        try {
            LocalDate day = typed.isEmpty() ? null : parse(typed, value.get());
            pseudoClassStateChanged(ERROR, false);
            value.set(day);
            setText(day == null ? "" : day.toString());
        } catch (DateTimeException _) {
            pseudoClassStateChanged(ERROR, true);
        }
    }

    static LocalDate parse(String typed, @Nullable LocalDate before) {
        for (Pattern pattern : new Pattern[] {FULL, DIGITS}) {
            Matcher m = pattern.matcher(typed);
            if (m.matches()) {
                return LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            }
        }
        Matcher m = SHORT.matcher(typed);
        if (m.matches() && before != null) {
            return LocalDate.of(before.getYear(), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        throw new DateTimeException(typed);
    }
}
