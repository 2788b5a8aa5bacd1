package io.maskline.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The parts of a budget drawn to length: paid, approved, hatched what is about to be decided, and a mark where the budget ends. */
final class BudgetTrackView extends Pane {

    private static final double MARK = 2;

    private final Region paid = part("paid");
    private final Region approved = part("approved");
    private final Region pending = part("pending");
    private final Region end = part("end");
    private @Nullable BudgetFigures figures;

    BudgetTrackView() {
        getStyleClass().add("ml-budget-track");
        getChildren().addAll(paid, approved, pending, end);
    }

    private static Region part(String name) {
        Region part = new Region();
        part.getStyleClass().add("ml-budget-" + name);
        part.setManaged(false);
        return part;
    }

    void show(BudgetFigures shown) {
        figures = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        BudgetFigures now = figures;
        if (now == null || now.length().signum() == 0) {
            List.of(paid, approved, pending, end).forEach(p -> p.resizeRelocate(0, 0, 0, getHeight()));
            return;
        }
        double x = place(paid, 0, now.paid() == null ? BudgetBook.ZERO : now.paid(), now);
        x = place(approved, x, now.unpaid(), now);
        place(pending, x, now.pending() == null ? BudgetBook.ZERO : now.pending(), now);
        BigDecimal total = now.budget().total();
        boolean over = total != null && total.compareTo(now.length()) < 0;
        end.resizeRelocate(over ? width(total, now) - MARK / 2 : 0, 0, over ? MARK : 0, getHeight());
    }

    private double place(Region part, double x, BigDecimal amount, BudgetFigures now) {
        double width = width(amount.max(BudgetBook.ZERO), now);
        part.resizeRelocate(x, 0, width, getHeight());
        return x + width;
    }

    private double width(BigDecimal amount, BudgetFigures now) {
        return amount.divide(now.length(), 9, RoundingMode.HALF_UP).doubleValue() * getWidth();
    }
}
