package io.maskline.shell;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.fx.Theme;
import io.maskline.platform.settings.Settings;
import io.maskline.platform.task.FxThread;
import io.maskline.platform.task.TaskBoard;

/**
 * What the main window needs beside what every screen is built with.
 *
 * @param exit asked for by 文件 → 退出; the window asks its screens first
 */
public record ShellServices(Settings settings, TaskBoard board, FxThread fx, BusinessClock clock, Theme theme, Runnable exit) {}
