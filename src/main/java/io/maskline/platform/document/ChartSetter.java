package io.maskline.platform.document;

import io.maskline.platform.typeset.Ink;
import io.maskline.platform.typeset.Line;
import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.Tag;
import io.maskline.platform.typeset.TextStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a chart with lines: hatching, dashes and written values tell it in grey. */
final class ChartSetter {

    private static final float CAPTION = 11;
    private static final float CAPTION_LEADING = 18;
    private static final float SMALL = 8;
    private static final float SMALL_LEADING = 11;
    private static final float LEAST = 4.5f;
    private static final float NEARLY = 0.94f;
    private static final float PLOT = 96;
    private static final float HEADROOM = 12;
    private static final float KEY = 14;
    private static final float SWATCH = 16;
    private static final float HAIR = 0.5f;
    private static final float STROKE = 1.1f;
    private static final float HATCH = 3.2f;
    private static final float BAR_SHARE = 0.62f;
    private static final float POINT = 3.4f;
    private static final float ABOVE = 6;
    private static final float[] DASH = {0, 5, 2, 8};

    private final Desk desk;
    private final Chart chart;
    private final Tag figure;
    private final TextStyle small;
    private final double top;

    ChartSetter(Desk desk, Chart chart) {
        this.desk = desk;
        this.chart = chart;
        this.small = desk.style(PaperFace.BODY, SMALL);
        this.figure = desk.tag().child("Figure").says(words(chart));
        this.top = chart.series().stream().flatMap(s -> s.values().stream()).filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    List<Box> boxes() {
        TextStyle bold = desk.style(PaperFace.HEADING, CAPTION);
        Line caption = desk.breaker().line(chart.caption(), bold);
        Line unit = desk.breaker().line(chart.unit(), small);
        float key = chart.series().size() > 1 ? KEY : 0;
        float height = CAPTION_LEADING + key + HEADROOM + PLOT + SMALL_LEADING + ABOVE;
        return List.of(new Box(height, (page, x, y) -> {
            Desk.lines(page, figure, List.of(caption), bold, CAPTION_LEADING, x, y, desk.width(), Block.Align.LEFT, Ink.BLACK);
            Desk.lines(page, figure, List.of(unit), small, CAPTION_LEADING, x, y, desk.width(), Block.Align.RIGHT, Ink.BLACK);
            if (key > 0) {
                key(page, x, y + CAPTION_LEADING);
            }
            plot(page, x, y + CAPTION_LEADING + key + HEADROOM);
        }).after(ABOVE));
    }

    private void key(PageCanvas page, float x, float y) {
        float at = x;
        for (int s = 0; s < chart.series().size(); s++) {
            if (chart.kind() == Chart.Kind.BAR) {
                bar(page, at, y + 3, SWATCH, KEY - 6, s);
            } else {
                segment(page, at, y + KEY / 2, at + SWATCH, y + KEY / 2, s);
                point(page, at + SWATCH / 2, y + KEY / 2, s);
            }
            Line name = desk.breaker().line(chart.series().get(s).name(), small);
            Desk.lines(page, figure, List.of(name), small, KEY, at + SWATCH + 4, y, name.width(), Block.Align.LEFT, Ink.BLACK);
            at += SWATCH + 4 + name.width() + KEY;
        }
    }

    private void plot(PageCanvas page, float x, float y) {
        int count = chart.labels().size();
        float room = desk.width() / count;
        page.rule(x, y + PLOT, x + desk.width(), y + PLOT, HAIR, Ink.BLACK);
        for (int i = 0; i < count; i++) {
            if (chart.kind() == Chart.Kind.BAR) {
                bars(page, x + i * room, y, room, i);
            } else {
                points(page, x + i * room, y, room, i);
            }
            Desk.lines(page, figure, List.of(desk.breaker().line(chart.labels().get(i), small)), small, SMALL_LEADING, x + i * room, y + PLOT, room, Block.Align.CENTRE, Ink.BLACK);
        }
    }

    private void bars(PageCanvas page, float x, float y, float room, int i) {
        float wide = room * BAR_SHARE / chart.series().size();
        float left = x + room * (1 - BAR_SHARE) / 2;
        for (int s = 0; s < chart.series().size(); s++) {
            BigDecimal value = chart.series().get(s).values().get(i);
            float high = high(value);
            if (high > 0) {
                bar(page, left + s * wide, y + PLOT - high, wide, high, s);
            }
            value(page, left + s * wide + wide / 2, y + PLOT - high, value, chart.series().size() == 1 ? room : wide);
        }
    }

    private void points(PageCanvas page, float x, float y, float room, int i) {
        float middle = x + room / 2;
        for (int s = 0; s < chart.series().size(); s++) {
            BigDecimal value = chart.series().get(s).values().get(i);
            BigDecimal before = i == 0 ? null : chart.series().get(s).values().get(i - 1);
            float at = y + PLOT - high(value);
            if (value != null && before != null) {
                segment(page, middle - room, y + PLOT - high(before), middle, at, s);
            }
            if (value != null) {
                point(page, middle, at, s);
            }
            value(page, middle, at - POINT, value, room);
        }
    }

    /** The value, or what stands for a missing one, over its mark; smaller where it would touch its neighbour. */
    private void value(PageCanvas page, float middle, float y, @Nullable BigDecimal value, float room) {
        String words = value == null ? chart.missing() : value.toPlainString();
        float taken = desk.breaker().line(words, small).width();
        TextStyle style = taken < room ? small : desk.style(PaperFace.BODY, Math.max(LEAST, SMALL * room / taken * NEARLY));
        Line text = desk.breaker().line(words, style);
        Desk.lines(page, figure, List.of(text), style, SMALL_LEADING, middle - text.width() / 2, y - SMALL_LEADING, text.width(), Block.Align.LEFT, Ink.BLACK);
    }

    private float high(@Nullable BigDecimal value) {
        return value == null || top == 0 ? 0 : (float) (value.doubleValue() / top * PLOT);
    }

    /** The first series is hatched to the right, the second empty, the third level, the fourth hatched to the left. */
    private static void bar(PageCanvas page, float x, float y, float wide, float high, int series) {
        if (series != 1) {
            page.clip(x, y, wide, high);
            for (float at = -high; at < wide + high; at += HATCH) {
                switch (series) {
                    case 0 -> page.rule(x + at, y + high, x + at + high, y, HAIR, Ink.BLACK);
                    case 2 -> page.rule(x, y + high + at, x + wide, y + high + at, HAIR, Ink.BLACK);
                    default -> page.rule(x + at, y, x + at + high, y + high, HAIR, Ink.BLACK);
                }
            }
            page.unclip();
        }
        page.frame(x, y, wide, high, HAIR);
    }

    private static void segment(PageCanvas page, float x1, float y1, float x2, float y2, int series) {
        if (DASH[series] == 0) {
            page.rule(x1, y1, x2, y2, STROKE, Ink.BLACK);
        } else {
            page.dashes(x1, y1, x2, y2, STROKE, DASH[series], 2);
        }
    }

    private static void point(PageCanvas page, float x, float y, int series) {
        if (series % 2 == 0) {
            page.box(x - POINT / 2, y - POINT / 2, POINT, POINT, Ink.BLACK);
        } else {
            page.frame(x - POINT / 2, y - POINT / 2, POINT, POINT, STROKE);
        }
    }

    private static String words(Chart chart) {
        return chart.series().stream()
                .map(s -> s.name() + ": " + IntStream.range(0, chart.labels().size())
                        .mapToObj(i -> chart.labels().get(i) + " " + Objects.toString(s.values().get(i), chart.missing()))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", chart.caption() + " ", ""));
    }
}
