package io.maskline.line;

/** Why a line stands still. The name is the code in the database and never changes. */
public enum DowntimeReason {
    MELTBLOWN("line.downtime.meltblown"),
    MATERIAL("line.downtime.material"),
    LABOUR("line.downtime.labour"),
    EQUIPMENT("line.downtime.equipment"),
    TESTING("line.downtime.testing"),
    POWER("line.downtime.power"),
    EPIDEMIC("line.downtime.epidemic"),
    OTHER("line.downtime.other");

    private final String labelKey;

    DowntimeReason(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }
}
