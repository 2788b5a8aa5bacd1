package io.maskline.platform.document;

import io.maskline.platform.typeset.PageCanvas;
import org.jspecify.annotations.Nullable;

/**
 * What is never split between pages: a line, a row, a head.
 *
 * @param before room above it, which falls away at the top of a page; in points
 * @param height in points
 * @param withNext true: it stands on the page of what follows
 * @param atFoot true: at the foot of the page
 * @param again what is repeated above it when it starts a page; null: nothing
 */
record Box(float before, float height, boolean withNext, boolean atFoot, @Nullable Box again, Drawing drawing) {

    /** Its marks; {@code x} and {@code y} are its left upper corner. */
    @FunctionalInterface
    interface Drawing {
        void draw(PageCanvas page, float x, float y);
    }

    Box(float height, Drawing drawing) {
        this(0, height, false, false, null, drawing);
    }

    static Box space(float height) {
        return new Box(height, (_, _, _) -> {});
    }

    Box after(float room) {
        return new Box(room, height, withNext, atFoot, again, drawing);
    }

    Box keptWithNext(boolean kept) {
        return new Box(before, height, kept, atFoot, again, drawing);
    }

    Box placedAtFoot() {
        return new Box(before, height, withNext, true, again, drawing);
    }

    Box repeating(Box head) {
        return new Box(before, height, withNext, atFoot, head, drawing);
    }
}
