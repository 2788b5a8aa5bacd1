package io.maskline.capacity;

import io.maskline.enterprise.Enterprise;
import io.maskline.line.Lines;
import io.maskline.output.LineRow;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.ledger.Actor;
import java.util.function.Consumer;

/** Moves firms and lines to the bin after asking. FX thread only. */
public final class BinViewModel {

    private final UiContext ui;
    private final Lines lines;

    public BinViewModel(UiContext ui, Lines lines) {
        this.ui = ui;
        this.lines = lines;
    }

    public void delete(Enterprise firm) {
        ask(ui.text("line.bin.firm", firm.name()), actor -> lines.deleteEnterprise(firm, actor));
    }

    public void delete(LineRow row) {
        ask(ui.text("line.bin.line", row.firmName(), row.lineNo()), actor -> lines.delete(row.line(), actor));
    }

    private void ask(String title, Consumer<Actor> work) {
        ui.dialogs().confirm(title, ui.text("line.bin.detail"), ui.text("line.bin.verb"), true, () -> {
            Actor actor = ui.session().actor();
            ui.background().write(
                    () -> {
                        work.accept(actor);
                        return actor;
                    },
                    _ -> {},
                    ui.dialogs()::fault);
        });
    }
}
