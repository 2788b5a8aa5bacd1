package io.maskline.line;

/** How far a line is on its way from intent to production. The name is the code in the database and never changes. */
public enum LineStage {
    INTENT("line.stage.intent"),
    REFIT("line.stage.refit"),
    INSTALLED("line.stage.installed"),
    SETUP("line.stage.setup"),
    TRIAL("line.stage.trial"),
    TESTING("line.stage.testing"),
    PRODUCING("line.stage.producing"),
    STOPPED("line.stage.stopped");

    private final String labelKey;

    LineStage(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** A line in this stage takes material for its output; one in test makes samples only until the report is there. */
    public boolean takesMaterial() {
        return this == TRIAL || this == PRODUCING;
    }

    /** A daily return is expected of a line in this stage. */
    public boolean reports() {
        return this == TRIAL || this == TESTING || this == PRODUCING;
    }
}
