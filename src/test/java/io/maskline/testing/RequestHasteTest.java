package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.FieldMessage;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.testkit.AnsweringDialogs;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A due day that cultures cannot keep is warned of in the form of a request, and still saved. */
class RequestHasteTest {

    private final TestingRegisters office = new TestingRegisters();
    private final RequestEditViewModel form = form();

    private RequestEditViewModel form() {
        Messages messages = Messages.of(Language.ZH);
        UiContext ui = new UiContext(
                messages, new InlineBackground(), new Session(TempLedger.DAY), new ViewLoader(messages), office.temp.ledger(), new AnsweringDialogs());
        return new RequestEditViewModel(
                new RequestEditViewModel.Sources(office.requests, office.enterprises, office.lines, office.standards, office.labServices.desk()), ui);
    }

    @BeforeEach
    void start() {
        form.start(null);
        form.firm.set(office.firm);
        form.product.set("日常防护口罩");
        form.standard.set(office.standards.find(TestingRegisters.CIVIL));
        form.grade.set("A");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void choose(String item, boolean chosen) {
        form.items.stream().filter(c -> c.limit().limit().item().equals(item)).findFirst().orElseThrow().chosen().set(chosen);
    }

    @Test
    void the_warning_comes_and_goes_with_items_and_dates() {
        form.dueOn.set(TempLedger.DAY.plusDays(3));
        assertThat(form.says("dueOn").getValue()).isNull();
        choose("fungi", true);
        FieldMessage said = form.says("dueOn").getValue();
        assertThat(said.level()).isEqualTo(FieldMessage.Level.WARNING);
        assertThat(said.text()).contains("真菌菌落总数至少要 7 天", "最早 02-21 周五", "02-17 周一");
        form.sampledOn.set(TempLedger.DAY.plusDays(1));
        assertThat(form.says("dueOn").getValue().text()).contains("最早 02-22 周六");
        form.dueOn.set(TempLedger.DAY.plusDays(8));
        assertThat(form.says("dueOn").getValue()).isNull();
        form.dueOn.set(TempLedger.DAY.plusDays(1));
        choose("fungi", false);
        assertThat(form.says("dueOn").getValue()).isNull();
    }

    @Test
    void it_never_stands_against_saving() {
        List<TestingRow> stored = new ArrayList<>();
        form.onCreated(stored::add);
        choose("fungi", true);
        form.dueOn.set(TempLedger.DAY.plusDays(3));
        form.save(() -> {});
        assertThat(stored).singleElement().satisfies(r -> assertThat(r.request().assignment().dueOn()).isEqualTo(TempLedger.DAY.plusDays(3)));
    }
}
