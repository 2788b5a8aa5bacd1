package io.maskline.platform.text;

/** In what quantities of masks are shown and typed where a field or a column names no unit of its own; stored are pieces always. */
public enum PieceUnit {
    /** 只: whole pieces. */
    PIECE(0, 0),
    /** 万只: ten thousand pieces, with one decimal. */
    WAN(4, 1);

    private final int power;
    private final int decimals;

    PieceUnit(int power, int decimals) {
        this.power = power;
        this.decimals = decimals;
    }

    /** Ten to this power is one unit in pieces. */
    public int power() {
        return power;
    }

    /** Digits after the point in a column. */
    public int decimals() {
        return decimals;
    }

    public String labelKey() {
        return this == WAN ? "text.unit.wan" : "text.unit.piece";
    }

    public PieceUnit other() {
        return this == WAN ? PIECE : WAN;
    }

    /** Exact, as it is typed: 35000 pieces are 3.5 in 万只. */
    public String text(long pieces) {
        return this == WAN ? Wan.text(pieces) : Long.toString(pieces);
    }

    /**
     * Reads what is typed where this unit is shown: a bare number is meant in it, a number with its own unit (3.5万,
     * 35,000只) as it says.
     *
     * @return pieces, 0 or more
     * @throws io.maskline.platform.error.FaultException Invalid when it is no quantity
     */
    public long parse(String field, String typed) {
        return this == WAN ? Wan.parse(field, typed) : PieceCount.parse(field, typed);
    }
}
