package io.maskline.platform.document;

import io.maskline.platform.typeset.PageCanvas;
import io.maskline.platform.typeset.PdfFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts boxes on pages, one below the other. A page is begun when something stands on it: none stays empty. */
final class Flow {

    /** Rounding of sums of heights. */
    private static final float SLACK = 0.05f;

    private final PdfFile file;
    private final Consumer<PageCanvas> behind;
    /** Boxes that are to stand with what comes. */
    private final List<Box> waiting = new ArrayList<>();
    private final List<PageCanvas> pages = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private Sheet sheet;
    private @Nullable PageCanvas page;
    private float used;

    /** @param behind draws what stands behind the words of every page */
    Flow(PdfFile file, Sheet sheet, Consumer<PageCanvas> behind) {
        this.file = file;
        this.sheet = sheet;
        this.behind = behind;
    }

    List<PageCanvas> pages() {
        return pages;
    }

    Sheet sheet(int page) {
        return sheets.get(page);
    }

    /** What comes next starts on a new page, of this kind. */
    void turn(Sheet next) {
        settle();
        sheet = next;
        page = null;
    }

    void place(List<Box> boxes) {
        for (Box box : boxes) {
            waiting.add(box);
            if (!box.withNext()) {
                settle();
            }
        }
    }

    /** Nothing follows that what waits could stand with. */
    void settle() {
        if (!waiting.isEmpty()) {
            together(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /** On one page, unless they are higher than a page. */
    private void together(List<Box> boxes) {
        float height = 0;
        for (Box box : boxes) {
            height += box.before() + box.height();
        }
        if (page != null && used > 0 && used + height > sheet.high() + SLACK && height <= sheet.high() - repeated(boxes.getFirst())) {
            page = null;
        }
        boxes.forEach(this::put);
    }

    private static float repeated(Box box) {
        return box.again() == null ? 0 : box.again().height();
    }

    private void put(Box box) {
        if (page != null && used > 0 && used + box.before() + box.height() > sheet.high() + SLACK) {
            page = null;
        }
        boolean fresh = page == null;
        if (fresh && box.height() == 0) {
            return;
        }
        PageCanvas on = current();
        if (fresh && box.again() != null) {
            box.again().drawing().draw(on, sheet.left(), sheet.top());
            used = box.again().height();
        }
        if (!fresh) {
            used += box.before();
        }
        float y = box.atFoot() ? sheet.high() - box.height() : used;
        box.drawing().draw(on, sheet.left(), sheet.top() + y);
        used = y + box.height();
    }

    private PageCanvas current() {
        PageCanvas on = page;
        if (on == null) {
            on = file.page(sheet.width(), sheet.height());
            pages.add(on);
            sheets.add(sheet);
            page = on;
            used = 0;
            behind.accept(on);
        }
        return on;
    }
}
