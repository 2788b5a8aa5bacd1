package io.maskline.platform.fx;

/**
 * The outlines of the status glyphs in a square of 14 units. Every path starts by touching two opposite corners of the
 * square with empty moves, so that all shapes share one box and sit alike.
 */
final class GlyphShapes {
    private GlyphShapes() {}

    /**
     * @param solid filled with the role's colour
     * @param inner filled with the colour of the ground: the mark cut into the solid
     */
    record Shape(String solid, String inner) {}

    private static final String BOX = "M0 0h0z M14 14h0z ";
    private static final String DISC = BOX + "M7 0.5a6.5 6.5 0 1 0 0.001 0z";
    private static final String RING = BOX + "M7 0.5a6.5 6.5 0 1 0 0.001 0z M7 2a5 5 0 1 1 -0.001 0z";
    private static final String HEAVY_RING = BOX + "M7 0a7 7 0 1 0 0.001 0z M7 2.2a4.8 4.8 0 1 1 -0.001 0z";
    private static final String SQUARE = BOX + "M2.5 1h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5z";
    private static final String OCTAGON = BOX + "M4.2 0.5h5.6l3.7 3.7v5.6l-3.7 3.7h-5.6l-3.7 -3.7v-5.6z";
    private static final String DIAMOND = BOX + "M7 0.2l6.8 6.8l-6.8 6.8l-6.8 -6.8z";
    private static final String TRIANGLE = BOX + "M7 1l6.6 11.8h-13.2z";
    private static final String DASHED_RING = BOX + dashes();
    private static final String PLAY = BOX + "M5.3 3.9v6.2l4.9 -3.1z";
    private static final String CORE = "M7 4.4a2.6 2.6 0 1 0 0.001 0z";
    private static final String BARS = BOX + "M4.6 4.2h1.7v5.6h-1.7z M7.7 4.2h1.7v5.6h-1.7z";
    private static final String TICK = BOX + "M3.6 7.2l1 -1l1.6 1.6l3.3 -3.4l1 1l-4.3 4.4z";
    private static final String CROSS = BOX + "M4.1 5.1l1 -1l1.9 1.9l1.9 -1.9l1 1l-1.9 1.9l1.9 1.9l-1 1l-1.9 -1.9l-1.9 1.9l-1 -1l1.9 -1.9z";
    private static final String QUESTION = BOX + "M5 5.6c0 -1.4 0.9 -2.1 2.1 -2.1c1.2 0 2 0.7 2 1.8c0 1.5 -1.5 1.5 -1.5 2.7h-1.2c0 -1.8 1.4 -1.9 1.4 -2.7"
            + "c0 -0.4 -0.3 -0.7 -0.8 -0.7c-0.5 0 -0.8 0.3 -0.8 1z M6.3 8.9h1.4v1.4h-1.4z";
    private static final String EXCLAMATION = BOX + "M6.3 5h1.4v3.7h-1.4z M6.3 9.7h1.4v1.4h-1.4z";
    private static final String HANDS = "M6.4 3.6h1.2v3.2l2 1.6l-0.8 1l-2.4 -1.9z";
    private static final String BOXED_PLUS = BOX
            + "M1.5 1h11v12h-11z M2.8 2.3v9.4h8.4v-9.4z M6.4 4h1.2v2.4h2.4v1.2h-2.4v2.4h-1.2v-2.4h-2.4v-1.2h2.4z";
    private static final String CROSSING = BOX
            + "M0.5 2.6h2.6l2.3 2.7l-1 1.2l-2 -2.4h-1.9z M8.6 8.7l2 2.3h2.9v1.5h-3.6l-2.3 -2.6z M13.5 2.6h-3.2l-6.6 8.4h-3.2v1.5h3.9l6.6 -8.4h2.5z";
    private static final String EQUALS = BOX + "M2 4.2h10v1.5h-10z M2 8.3h10v1.5h-10z";
    private static final String UP = BOX + "M7 2l6 10h-12z";
    private static final String DOWN = BOX + "M7 12l6 -10h-12z";
    private static final String DOT = " M11.8 10.2a1.8 1.8 0 1 0 0.001 0z";

    static Shape of(Status status) {
        return switch (status) {
            case INTENT -> new Shape(DASHED_RING, "");
            case REFIT -> new Shape(RING + pie(1), "");
            case SETUP -> new Shape(RING + pie(2), "");
            case INSTALLED -> new Shape(RING + pie(2) + DOT, "");
            case TRIAL -> new Shape(RING + pie(3), "");
            case IN_LAB -> new Shape(RING + CORE, "");
            case PRODUCING -> new Shape(DISC, PLAY);
            case STOPPED -> new Shape(SQUARE, BARS);
            case PASS -> new Shape(DISC, TICK);
            case FAIL -> new Shape(OCTAGON, CROSS);
            case DUE -> new Shape(RING + HANDS, "");
            case LATE -> new Shape(HEAVY_RING + HANDS, "");
            case TO_DECIDE -> new Shape(DIAMOND, QUESTION);
            case PAUSED -> new Shape(RING + BARS.substring(BOX.length()), "");
            case NOTE -> new Shape(TRIANGLE, EXCLAMATION);
            case NEW -> new Shape(BOXED_PLUS, "");
            case MERGED -> new Shape(CROSSING, "");
            case SAME -> new Shape(EQUALS, "");
            case PENDING -> new Shape(RING, "");
            case ABOVE, OVER_CAPACITY -> new Shape(UP, "");
            case BELOW -> new Shape(DOWN, "");
        };
    }

    /** A pie of so many quarters, from twelve o'clock clockwise. */
    private static String pie(int quarters) {
        String end = switch (quarters) {
            case 1 -> "11 7";
            case 2 -> "7 11";
            default -> "3 7";
        };
        return " M7 7v-4A4 4 0 " + (quarters > 2 ? 1 : 0) + " 1 " + end + "z";
    }

    /** Eight arcs of a ring, as filled wedges of 26 degrees. */
    private static String dashes() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            double from = Math.toRadians(i * 45 - 14);
            double to = Math.toRadians(i * 45 + 14);
            path.append(point('M', 6.5, from)).append(point('L', 6.5, to)).append(point('L', 5, to)).append(point('L', 5, from)).append('z');
        }
        return path.toString();
    }

    private static String point(char command, double radius, double angle) {
        return command + decimal(7 + radius * Math.cos(angle)) + " " + decimal(7 + radius * Math.sin(angle)) + " ";
    }

    private static String decimal(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
