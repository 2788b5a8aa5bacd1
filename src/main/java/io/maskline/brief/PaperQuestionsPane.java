package io.maskline.brief;

import io.maskline.platform.document.PaperFiles;
import io.maskline.platform.fx.UiContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is to be decided about a paper, beside its pages: a file that is held, sentences whose figures moved, a correction, edits. */
final class PaperQuestionsPane {

    private static final int ROWS = 5;
    private static final double GAP = 6;

    private final UiContext ui;
    private final BriefListViewModel model;

    PaperQuestionsPane(UiContext ui, BriefListViewModel model) {
        this.ui = ui;
        this.model = model;
    }

    /** 重试 / 另存为“…(2)” / 打开旧文件. */
    Node held(Path file) {
        Path beside = PaperFiles.beside(file);
        return question("paperHeld", ui.text("paper.held", String.valueOf(file.getFileName())), List.of(
                button("retrySaveButton", ui.text("paper.held.retry"), () -> model.save(file)),
                button("saveBesideButton", ui.text("paper.held.beside", String.valueOf(beside.getFileName())), () -> model.save(beside)),
                button("openHeldButton", ui.text("paper.held.open"), model::openHeld)));
    }

    /** Edited sentences whose figures moved on. */
    Node moved(int count) {
        return question("paperMoved", ui.text("paper.moved", count), List.of(
                button("keepEditsButton", ui.text("paper.moved.keep"), () -> model.steps().renew(true)),
                button("renewEditsButton", ui.text("paper.moved.renew"), () -> model.steps().renew(false))));
    }

    /** Why a paper is corrected. */
    Node correction() {
        TextField reason = new TextField();
        reason.setId("correctionReasonField");
        reason.setPromptText(ui.text("paper.field.reason"));
        Runnable begin = () -> model.steps().correct(reason.getText());
        reason.setOnAction(_ -> begin.run());
        VBox box = question("paperCorrection", ui.text("paper.correction.ask"), List.of(button("beginCorrectionButton", ui.text("paper.correction.begin"), begin)));
        box.getChildren().add(1, reason);
        return box;
    }

    /** The generated sentences, each to be written anew; what is left as it stands is not an edit. */
    Node edits(Briefs.Proof proof) {
        VBox box = new VBox();
        box.getStyleClass().add("brief-question");
        Map<String, TextArea> areas = new LinkedHashMap<>();
        Map<String, String> shown = PaperEdits.places(proof.work().model());
        shown.forEach((place, text) -> {
            Label head = new Label(place);
            head.getStyleClass().add("ml-muted");
            TextArea area = new TextArea(text);
            area.setId("sentence" + areas.size());
            area.setWrapText(true);
            area.setPrefRowCount(ROWS);
            areas.put(place, area);
            box.getChildren().addAll(head, area);
        });
        box.getChildren().add(button("storeEditsButton", ui.text("paper.action.storeEdits"), () -> {
            Map<String, String> written = new LinkedHashMap<>();
            areas.forEach((place, area) -> {
                if (!area.getText().strip().equals(shown.get(place))) {
                    written.put(place, area.getText());
                }
            });
            model.steps().edit(written);
        }));
        return box;
    }

    private static VBox question(String id, String words, List<Button> answers) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        FlowPane row = new FlowPane(GAP, GAP);
        row.getChildren().addAll(answers);
        VBox box = new VBox(sentence, row);
        box.setId(id);
        box.getStyleClass().add("brief-question");
        return box;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
