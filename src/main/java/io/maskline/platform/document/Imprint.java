package io.maskline.platform.document;

import io.maskline.platform.document.Document.FaceText;
import java.util.stream.Stream;

/**
 * The imprint (版记) at the foot of the last page, between rules as wide as the words of the paper.
 *
 * @param copies to whom copies go, e.g. 抄送：市市场监管局。; empty for none
 * @param unit who prints it
 * @param date e.g. 2020年2月14日印发
 */
public record Imprint(String copies, String unit, String date) implements Block {
    @Override
    public Stream<FaceText> texts() {
        return Stream.of(copies, unit, date).map(t -> new FaceText(PaperFace.BODY, t));
    }
}
