package io.maskline.app.demo;

import java.time.LocalDate;

/** Something the office did on a day; what several parts of the demo tell is done in the order of the days. */
record DemoStep(LocalDate day, Runnable run) {}
