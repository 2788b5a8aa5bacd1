package io.maskline.line;

/**
 * A leader's word that a line counts as producing although no report says so; kept with the step and printed.
 *
 * @param leader who decided, at most 40 characters
 * @param reason why, at most 400 characters
 */
public record GateOverride(String leader, String reason) {}
