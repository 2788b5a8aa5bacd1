package io.maskline.grant;

import io.maskline.platform.fx.Status;
import io.maskline.platform.fx.StatusGlyph;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.money.Yuan;
import io.maskline.subsidy.MissingDocuments.Missing;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 佐证: how many invoices are in the window, which machines were seen, and which papers are missing. */
final class EvidencePane extends VBox {

    private final UiContext ui;
    private final VBox lines = new VBox();

    EvidencePane(UiContext ui) {
        this.ui = ui;
        setId("evidencePane");
        getStyleClass().add("ml-evidence");
        Label head = new Label(ui.text("grant.evidence"));
        head.getStyleClass().add("ml-section");
        lines.getStyleClass().add("ml-evidence-lines");
        getChildren().addAll(head, lines);
    }

    /** @param withMissing whether what is missing is named here, or where it is ticked */
    void show(@Nullable Dossier dossier, boolean withMissing) {
        lines.getChildren().clear();
        if (dossier == null) {
            return;
        }
        counted("grant.evidence.invoices", dossier.invoicesInWindow(), dossier.file().invoices().size());
        counted("grant.evidence.machines", dossier.machinesSeen(), dossier.file().machines().size());
        if (withMissing) {
            missing(dossier);
        }
        dossier.file().received().forEach(r -> line(
                Status.NOTE, ui.text("grant.evidence.received", r.programme(), r.amount() == null ? ui.text("platform.missing.dash") : Yuan.format(r.amount()))));
    }

    private void missing(Dossier dossier) {
        if (dossier.missing().isEmpty()) {
            line(Status.PASS, ui.text("grant.evidence.complete"));
        }
        dossier.missing().stream()
                .collect(Collectors.groupingBy(Missing::lack, Collectors.mapping(this::name, Collectors.joining(ui.text("grant.evidence.comma")))))
                .forEach((lack, names) -> line(Status.NOTE, ui.text("grant.evidence.missing", ui.text(lack.labelKey()), names)));
    }

    private String name(Missing missing) {
        return ui.messages().has(missing.name()) ? ui.text(missing.name()) : missing.name();
    }

    private void counted(String key, long good, long of) {
        if (of > 0) {
            line(good == of ? Status.PASS : Status.NOTE, ui.text(key, good, of));
        }
    }

    private void line(Status status, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(new StatusGlyph(status), label);
        row.getStyleClass().add("ml-evidence-line");
        lines.getChildren().add(row);
    }
}
