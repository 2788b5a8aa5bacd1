package io.maskline.admin;

import java.time.LocalDate;

/** One batch of the journal, in words. */
record JournalRow(long position, String recordedAt, String step, String kind, String operator, String department, LocalDate businessDate, long changes) {}
