package io.maskline.platform.typeset;

import java.util.ArrayList;
import java.util.List;

/** Sets words in lines, each as full as it may be. Not for two threads at a time. */
public final class LineBreaker {

    /** What a stop gives of its empty half, as a share of its width, so that the line holds it. */
    private static final float GIVES = 0.4f;
    private static final String GIVING = "，。、；：）》」』】〕〉";
    /** Rounding of sums of advances. */
    private static final float SLACK = 0.01f;
    /** A line wider spread than this share of a character at each gap is left ragged. */
    private static final float MOST_SPREAD = 0.5f;

    private final BreakRules rules = new BreakRules();

    /**
     * Lines from the left, ragged.
     *
     * @param width in points
     */
    public List<Line> ragged(String text, TextStyle style, float width) {
        return lines(text, style, width, 0, false, false);
    }

    /**
     * Lines that fill the width, the last one aside.
     *
     * @param indent of the first line, in points
     */
    public List<Line> filled(String text, TextStyle style, float width, float indent) {
        return lines(text, style, width, indent, true, false);
    }

    /** Lines of about the same length that end with a whole word, as few as the width needs; for titles. */
    public List<Line> balanced(String text, TextStyle style, float width) {
        int least = ragged(text, style, width).size();
        if (least == 1) {
            return ragged(text, style, width);
        }
        List<Line> lines = balanced(text, style, width, least, true);
        return lines.size() == least ? lines : balanced(text, style, width, least, false);
    }

    private List<Line> balanced(String text, TextStyle style, float width, int least, boolean wholeWords) {
        float low = width / 2;
        float high = width;
        while (high - low > style.size() / 4) {
            float middle = (low + high) / 2;
            if (lines(text, style, middle, 0, false, wholeWords).size() > least) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return lines(text, style, high, 0, false, wholeWords);
    }

    /** All on one line, however wide. */
    public Line line(String text, TextStyle style) {
        Words words = new Words(text, style);
        return words.line(0, words.length(), seen(words, 0, words.length()));
    }

    /** The widest part that is not to be split, in points. */
    public float widestPart(String text, TextStyle style) {
        float widest = 0;
        for (String part : parts(text)) {
            Words words = new Words(part, style);
            boolean[] starts = rules.starts(words);
            int from = 0;
            for (int i = 1; i <= words.length(); i++) {
                if (i == words.length() || starts[i]) {
                    widest = Math.max(widest, seen(words, from, i));
                    from = i;
                }
            }
        }
        return widest;
    }

    private List<Line> lines(String text, TextStyle style, float width, float indent, boolean filled, boolean wholeWords) {
        List<Line> lines = new ArrayList<>();
        for (String part : parts(text)) {
            Words words = new Words(part, style);
            float room = width - indent;
            if (words.width(0, words.length()) <= room + SLACK) {
                lines.add(words.line(0, words.length(), seen(words, 0, words.length())));
                continue;
            }
            boolean[] starts = wholeWords ? rules.wordStarts(words) : rules.starts(words);
            int from = 0;
            while (from < words.length()) {
                int to = end(words, starts, from, room);
                lines.add(filled && to < words.length() ? full(words, from, to, room, style) : fitted(words, from, to, room));
                from = to;
                room = width;
            }
        }
        return lines;
    }

    private static String[] parts(String text) {
        return text.replace('\t', ' ').replace("\r", "").split("\n", -1);
    }

    /** After the last character of the line; at least one is taken, however narrow the room. */
    private static int end(Words words, boolean[] starts, int from, float room) {
        float width = 0;
        float gives = 0;
        int last = -1;
        int i = from;
        while (i < words.length()) {
            width += words.advances[i];
            gives += gives(words, i);
            boolean hangs = words.blank(i);
            if (!hangs && width - gives > room + SLACK) {
                break;
            }
            i++;
            boolean fits = hangs || width <= room + SLACK;
            if ((i == words.length() || starts[i]) && (fits || BreakRules.neverFirst(words.point(i - 1)))) {
                last = i;
            }
        }
        return last > from ? last : forced(words, from, room);
    }

    /** A part wider than the line is split where it must be, not before a stop if that can be helped. */
    private static int forced(Words words, int from, float room) {
        int to = from;
        float width = 0;
        while (to < words.length() && (to == from || width + words.advances[to] <= room + SLACK)) {
            width += words.advances[to++];
        }
        int back = to;
        while (back > from + 1 && back < words.length() && (BreakRules.neverFirst(words.point(back)) || BreakRules.neverLast(words.point(back - 1)))) {
            back--;
        }
        return back > from + 1 || back == words.length() ? back : to;
    }

    private static float gives(Words words, int i) {
        return GIVING.indexOf(words.point(i)) >= 0 ? words.advances[i] * GIVES : 0;
    }

    private static float seen(Words words, int from, int to) {
        int end = to;
        while (end > from && words.blank(end - 1)) {
            end--;
        }
        return words.width(from, end);
    }

    private static Line fitted(Words words, int from, int to, float room) {
        float width = seen(words, from, to);
        return width > room + SLACK ? squeezed(words, from, to, width, room) : words.line(from, to, width);
    }

    private static Line squeezed(Words words, int from, int to, float width, float room) {
        float gives = 0;
        for (int i = from; i < to; i++) {
            gives += gives(words, i);
        }
        float share = gives == 0 ? 0 : Math.min(1, (width - room) / gives);
        Line line = words.line(from, to, width - share * gives);
        for (int i = from; i < to; i++) {
            line.advances()[i - from] -= share * gives(words, i);
        }
        return line;
    }

    /** What is left of the line goes between its characters, not into Latin words. */
    private static Line full(Words words, int from, int to, float room, TextStyle style) {
        float width = seen(words, from, to);
        if (width > room) {
            return squeezed(words, from, to, width, room);
        }
        int end = to;
        while (end > from && words.blank(end - 1)) {
            end--;
        }
        int gaps = 0;
        for (int i = from; i < end - 1; i++) {
            gaps += gap(words, i) ? 1 : 0;
        }
        float spread = gaps == 0 ? 0 : (room - width) / gaps;
        if (gaps == 0 || spread > style.size() * MOST_SPREAD) {
            return words.line(from, to, width);
        }
        Line line = words.line(from, to, room);
        for (int i = from; i < end - 1; i++) {
            if (gap(words, i)) {
                line.advances()[i - from] += spread;
            }
        }
        return line;
    }

    private static boolean gap(Words words, int i) {
        return words.full[i] || words.full[i + 1] || words.blank(i);
    }
}
