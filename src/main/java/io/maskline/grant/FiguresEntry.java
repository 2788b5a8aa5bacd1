package io.maskline.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application as the figures count it.
 *
 * @param number visible number
 * @param firm short name
 * @param programme its name with all versions of the rule counted together
 * @param appliedOn day of the application
 * @param district of the firm; null when the register has none
 */
record FiguresEntry(
        UUID application, String number, String firm, String programme, LocalDate appliedOn, @Nullable String district, GrantStage stage, FourAmounts amounts) {}
