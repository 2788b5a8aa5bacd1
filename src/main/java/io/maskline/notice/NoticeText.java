package io.maskline.notice;

import org.jspecify.annotations.Nullable;

/**
 * What a notice says beside its list, as typed.
 *
 * @param basis number and name of the document it follows (文号)
 * @param policy what is given to whom, at what rate, with what cap, and what was reviewed
 * @param contactUnit where objections go; null while not typed, like phone and address
 * @param contactPhone a landline of the office, never a mobile
 */
public record NoticeText(
        String title, String basis, String policy, @Nullable String contactUnit, @Nullable String contactPhone, @Nullable String contactAddress,
        NoticeOrder order) {}
