package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.util.stream.Stream;

/**
 * The head of a letter (函): the unit in red 30 mm below the edge of the sheet, double red rules 170 mm wide below it and
 * at the foot of the sheet. The first page of such a paper carries no number.
 *
 * @param unit who writes
 * @param urgency e.g. 特急; empty for none; left below the rules
 * @param number e.g. 甬口专函〔2020〕12号 or 草稿; right below the rules
 */
public record Letterhead(String unit, String urgency, String number) implements Block {
    @Override
    public Stream<FaceText> texts() {
        return Stream.of(new FaceText(PaperFace.TITLE, unit), new FaceText(PaperFace.HEADING, urgency), new FaceText(PaperFace.BODY, number));
    }
}
