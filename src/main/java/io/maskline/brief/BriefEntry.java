package io.maskline.brief;

/** A line of the list: the head of a group, or a paper. */
sealed interface BriefEntry {
    record Head(String words) implements BriefEntry {}

    record Paper(PaperIssue paper) implements BriefEntry {}
}
