package io.maskline.brief;

/**
 * What a paper is about.
 *
 * @param id e.g. the firm's id; empty for papers about the whole city
 * @param name that in words; empty for papers about the whole city
 */
public record PaperSubject(PaperKind kind, String id, String name) {

    static final PaperSubject CITY = new PaperSubject(PaperKind.DAILY, "", "");
}
