package io.maskline.platform.typeset;

/** Colours of papers, which are to be told apart in grey too. */
public enum Ink {
    BLACK("0 g", "0 G"), RED("0.843 0 0.059 rg", "0.843 0 0.059 RG"), PALE("0.88 g", "0.88 G");

    final String fill;
    final String stroke;

    Ink(String fill, String stroke) {
        this.fill = fill;
        this.stroke = stroke;
    }
}
