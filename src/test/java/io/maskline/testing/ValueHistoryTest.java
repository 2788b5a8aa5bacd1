package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.HistoryViewModel;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.platform.ledger.Actor;
import io.maskline.platform.ledger.HistoryEntry;
import io.maskline.platform.ledger.HistoryEntry.FieldChange;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValueHistoryTest {

    private static final Actor FIRST = new Actor("林某", "质量组", TempLedger.DAY);
    private static final Actor SECOND = new Actor("王某", "质量组", TempLedger.DAY);

    private final TestingRegisters office = new TestingRegisters();

    @AfterEach
    void close() {
        office.close();
    }

    private TestingRow type(TestingRow row, Actor actor, String... values) {
        return office.requests.saveValues(
                row.request().id(), row.request().version(), Map.of(row.items().getFirst().item().id(), List.of(values)), actor);
    }

    @Test
    void a_value_is_told_with_who_typed_it_its_specimen_and_what_stood_there_before() {
        TestingRow row = office.create("III", 2, "inhalation_resistance");
        row = type(row, FIRST, "168", "");
        row = type(row, SECOND, "186", "171");

        Messages words = Messages.of(Language.ZH);
        UiContext ui = new UiContext(
                words, new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(words), office.temp.ledger(), new AnsweringDialogs());
        HistoryViewModel history =
                new HistoryViewModel(ui, TestingRequests.requestType(), office.requests::valueHistory, f -> { throw new AssertionError(f); });
        history.show(row.request().id());
        List<HistoryEntry> entries = history.entriesProperty().get();

        String item = row.items().getFirst().item().limit().itemKey();
        assertThat(entries).extracting(e -> e.actor().operator()).containsExactly("王某", "林某", TempLedger.ACTOR.operator());
        assertThat(entries.getFirst().fields()).containsExactly(
                new FieldChange("typedValue", "testing.history.value", List.of(item, "1"), "168", "186"),
                new FieldChange("typedValue", "testing.history.value", List.of(item, "2"), null, "171"));
        assertThat(entries.get(1).fields()).extracting(FieldChange::field).containsExactlyInAnyOrder("stage", "typedValue");
        // A stage and a value change through the request only: neither goes back alone.
        assertThat(entries.get(1).fields()).noneMatch(f -> history.restorable(entries.get(1), f));
    }
}
