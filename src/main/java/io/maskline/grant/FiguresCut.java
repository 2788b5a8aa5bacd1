package io.maskline.grant;

/** What the figures are cut by. */
enum FiguresCut {
    PROGRAMME("figures.cut.programme"),
    DATE("figures.cut.date"),
    DISTRICT("figures.cut.district");

    private final String labelKey;

    FiguresCut(String labelKey) {
        this.labelKey = labelKey;
    }

    String labelKey() {
        return labelKey;
    }
}
