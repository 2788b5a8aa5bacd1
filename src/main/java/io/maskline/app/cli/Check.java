package io.maskline.app.cli;

import java.util.concurrent.Callable;

/**
 * One part of the self-check.
 *
 * @param nameKey message key of what is checked
 * @param work does it and tells what was found; fails by an exception
 */
public record Check(String nameKey, Callable<String> work) {}
