package io.maskline.brief;

import io.maskline.platform.document.Document;
import io.maskline.platform.document.DocumentJson;

/** The place of a paper's number: open while it is composed and reviewed, filled with words when it is laid out. */
public final class PaperSlot {

    /** Stands for the number in a composed paper; a character no font and no keyboard has. */
    public static final String ISSUE = "\uE000";

    private PaperSlot() {}

    /** @param words the number in words, or that it is a draft */
    static Document filled(Document model, String words) {
        return DocumentJson.reworded(model, t -> t.replace(ISSUE, words));
    }
}
