package io.maskline.testing;

import io.maskline.platform.fx.FormField;
import io.maskline.platform.fx.FormPane;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.i18n.Messages;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 样品与交接: the sample of a request, and every hand-over with two names and its time. */
final class SamplesPane extends HBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final Messages messages;
    private final FormPane form;
    private final VBox trail = new VBox();

    SamplesPane(UiContext ui, SampleFormViewModel model) {
        this.messages = ui.messages();
        setId("samplesPane");
        form = new FormPane("sampleForm", ui)
                .section("testing.sample.section")
                .field(FormField.text("sampleSealField", "sample.field.seal", model.seal).says(model.message("sealNumber")))
                .field(FormField.text("sampleLotField", "sample.field.lot", model.lot).says(model.message("lotNumber")))
                .field(FormField.day("sampleProducedDate", "sample.field.produced-on", model.producedOn).says(model.message("producedOn")))
                .field(FormField.text("sampleNeededField", "sample.field.needed", model.needed).says(model.message("needed")).unit("testing.unit.pieces"))
                .field(FormField.text("sampleCountedField", "sample.field.handed-over", model.counted).says(model.message("handedOver")).unit("testing.unit.pieces"))
                .field(FormField.text("samplePackField", "sample.field.package-state", model.pack))
                .section("testing.custody.section")
                .field(FormField.text("custodyFromField", "sample.custody.from", model.from).says(model.message("from")))
                .field(FormField.text("custodyToField", "sample.custody.to", model.to).says(model.message("to")))
                .field(FormField.day("custodyDate", "testing.custody.day", model.day).says(model.message("at")))
                .field(FormField.text("custodyTimeField", "testing.custody.time", model.time))
                .field(FormField.text("custodyPlaceField", "sample.custody.place", model.place).says(model.message("place")))
                .field(FormField.text("custodyConditionField", "sample.custody.condition", model.condition).says(model.message("condition")))
                .onSave(() -> model.save(() -> {}))
                .onDiscard(model::discard)
                .dirty(model.state().dirtyProperty())
                .busy(model.state().busyProperty());
        trail.setId("custodyTrail");
        trail.getStyleClass().add("ml-custody");
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(form, trail);
    }

    void show(RequestFile file) {
        trail.getChildren().clear();
        trail.getChildren().add(label(messages.text("testing.custody.trail"), "ml-section"));
        file.samples().forEach(this::sample);
        if (file.samples().isEmpty()) {
            trail.getChildren().add(label(messages.text("testing.custody.none"), "ml-muted"));
        }
    }

    private void sample(SampleRow row) {
        Sample sample = row.sample();
        trail.getChildren().add(label(messages.text("testing.custody.sample", sample.number(), messages.text(sample.state().labelKey())), "ml-strong"));
        trail.getChildren().add(label(pieces(sample.quantity()), "ml-muted"));
        for (Custody custody : row.custody()) {
            Custody.Transfer t = custody.transfer();
            trail.getChildren().add(label(messages.text("testing.custody.line", MOMENT.format(t.at()), t.from(), t.to(), extra(t.place()), extra(t.condition())), "ml-custody-line"));
        }
        if (row.custody().isEmpty()) {
            trail.getChildren().add(label(messages.text("testing.custody.not-yet"), "ml-muted"));
        }
    }

    private String pieces(Sample.Quantity quantity) {
        return quantity.handedOver() == null ? messages.text("testing.fact.due", quantity.due()) : messages.text("testing.fact.pieces", quantity.handedOver(), quantity.due());
    }

    private String extra(@Nullable String text) {
        return text == null ? "" : messages.text("testing.custody.extra", text);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    void focusForm() {
        form.focusFirst();
    }

    void focusCount() {
        form.focusField("sampleCountedField");
    }

    void save() {
        form.save();
    }
}
