package io.maskline.platform.feature;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where {@link Navigator#open(String)} goes, read and written here only: {@code line/lines?district=东港区&productClass=KN95}.
 * A name given twice lets either value through. Values are percent-encoded in the text; what cannot be decoded is taken
 * as it stands, since a target is never a reason to fail.
 *
 * @param feature id of the feature
 * @param view view of its screen, "" for the one in front
 * @param filters wanted values by name, in the order they were given; empty for no filter
 * @param everyRow every row is wanted, whatever was filtered before ({@code line/lines?}); false where rows are filtered,
 *     and where the view may stay as the user left it
 */
public record Target(String feature, String view, Map<String, List<String>> filters, boolean everyRow) {

    /** A view as the user left it. */
    public Target(String feature, String view, Map<String, List<String>> filters) {
        this(feature, view, filters, false);
    }

    public Target {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        filters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        filters = Collections.unmodifiableMap(copy);
    }

    /** Reads {@code feature}, {@code feature/view} or {@code feature/view?name=value&…}. */
    public static Target parse(String text) {
        int mark = text.indexOf('?');
        String place = mark < 0 ? text : text.substring(0, mark);
        int slash = place.indexOf('/');
        String feature = slash < 0 ? place : place.substring(0, slash);
        String view = slash < 0 ? "" : place.substring(slash + 1);
        Map<String, List<String>> filters = mark < 0 ? Map.of() : filters(text.substring(mark + 1));
        return new Target(feature, view, filters, mark >= 0 && filters.isEmpty());
    }

    /** The text that opens every row of a view: for a figure that counts them all. */
    public static String everyRow(String feature, String view) {
        return new Target(feature, view, Map.of(), true).text();
    }

    /** The rows are said: some or all of them. */
    public boolean saysRows() {
        return everyRow || !filters.isEmpty();
    }

    private static Map<String, List<String>> filters(String query) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                found.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>()).add(decoded(pair.substring(equals + 1)));
            }
        }
        return found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /** The same place, showing only rows with this value (too). */
    public Target with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>();
        filters.forEach((n, values) -> more.put(n, new ArrayList<>(values)));
        more.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        return new Target(feature, view, more);
    }

    /** What {@link #parse} reads back. */
    public String text() {
        StringBuilder text = new StringBuilder(feature);
        if (!view.isEmpty()) {
            text.append('/').append(view);
        }
        if (everyRow) {
            text.append('?');
        }
        char mark = '?';
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            for (String value : filter.getValue()) {
                text.append(mark).append(encoded(filter.getKey())).append('=').append(encoded(value));
                mark = '&';
            }
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
