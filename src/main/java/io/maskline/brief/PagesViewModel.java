package io.maskline.brief;

import io.maskline.platform.document.PageImage;
import io.maskline.platform.document.PaperImages;
import io.maskline.platform.error.Fault;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One page of a paper at a time, drawn anew for every width asked for, so that it is sharp at each. FX thread. */
final class PagesViewModel {

    private final UiContext ui;
    private final Consumer<Fault> failed;
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>(this, "image");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages", 0);
    private final LatestOnly images = new LatestOnly();
    private byte @Nullable [] pdf;
    private int width;

    PagesViewModel(UiContext ui, Consumer<Fault> failed) {
        this.ui = ui;
        this.failed = failed;
    }

    /** The page in front; null while it is being drawn. */
    ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** 1 for the first; 0 while there is no paper. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    String pageText() {
        return pages.get() == 0 ? "" : ui.text("brief.page", page.get(), pages.get());
    }

    void clear() {
        images.drop();
        pdf = null;
        image.set(null);
        pages.set(0);
        page.set(0);
    }

    void show(byte[] paper, int count) {
        pdf = paper;
        pages.set(count);
        page.set(1);
        draw();
    }

    /** @param pixels of the screen a page is to be wide, 1 or more */
    void showAt(int pixels) {
        if (pixels != width) {
            width = pixels;
            draw();
        }
    }

    /** Turns so many pages on, or back; stops at the first and at the last. */
    void turn(int by) {
        int next = Math.clamp(page.get() + by, Math.min(1, pages.get()), pages.get());
        if (next != page.get()) {
            page.set(next);
            draw();
        }
    }

    private void draw() {
        byte[] shown = pdf;
        if (shown != null && width > 0) {
            int number = page.get();
            int pixels = width;
            LatestOnly.Ticket ticket = images.next();
            ui.background().read(() -> PaperImages.page(shown, number, pixels), ticket.only(image::set), ticket.only(failed));
        }
    }
}
