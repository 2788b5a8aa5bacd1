package io.maskline.standard;

/** On which side of its limit a value lies outside. */
public enum Side {
    ABOVE("above", "▲"),
    BELOW("below", "▼");

    private final String code;
    private final String mark;

    Side(String code, String mark) {
        this.code = code;
        this.mark = mark;
    }

    public String code() {
        return code;
    }

    /** The mark set before the value on screen and on paper, so that it is seen without colour. */
    public String mark() {
        return mark;
    }
}
