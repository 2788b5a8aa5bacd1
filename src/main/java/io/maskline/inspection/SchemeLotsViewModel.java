package io.maskline.inspection;

import io.maskline.platform.fx.UiContext;
import io.maskline.platform.task.LatestOnly;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lots of the product of the scheme at hand. FX thread only. */
public final class SchemeLotsViewModel {

    private final UiContext ui;
    private final Inspections inspections;
    private final ReadOnlyObjectWrapper<LotBook> book = new ReadOnlyObjectWrapper<>(this, "book", new LotBook(List.of(), List.of()));
    private final LatestOnly latest = new LatestOnly();

    public SchemeLotsViewModel(UiContext ui, Inspections inspections) {
        this.ui = ui;
        this.inspections = inspections;
    }

    public ReadOnlyObjectProperty<LotBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** Reads the lots of another product; the answer for one no longer shown is dropped. */
    public void show(Product product) {
        ui.background().read(() -> inspections.lots().book(product), latest.next().<LotBook>only(book::set), ui.dialogs()::fault);
    }
}
