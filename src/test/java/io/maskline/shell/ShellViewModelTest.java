package io.maskline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.calendar.BusinessClock;
import io.maskline.platform.error.Fault;
import io.maskline.platform.feature.Feature;
import io.maskline.platform.feature.Navigator;
import io.maskline.platform.feature.Screen;
import io.maskline.platform.feature.Session;
import io.maskline.platform.fx.Dialogs;
import io.maskline.platform.fx.UiContext;
import io.maskline.platform.fx.ViewLoader;
import io.maskline.platform.i18n.Language;
import io.maskline.platform.i18n.Messages;
import io.maskline.standard.Standards;
import io.maskline.testkit.InlineBackground;
import io.maskline.testkit.TempLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final TempLedger temp = new TempLedger(Standards.entityTypes());
    private final List<Fault> faults = new ArrayList<>();
    private final Messages messages = Messages.of(Language.ZH);
    private final Session session = new Session(TempLedger.DAY);
    private final UiContext ui =
            new UiContext(messages, new InlineBackground(), session, new ViewLoader(messages), temp.ledger(), new Silent());
    private final ShellViewModel model = new ShellViewModel(ui, BusinessClock.of(TempLedger.CLOCK));

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void withoutAStepUndoIsBlockedAndSaysOnlyItsVerb() {
        model.refresh();
        assertThat(model.undoText().getValue()).isEqualTo("撤销");
        assertThat(model.undoBlocked().getValue()).isTrue();
        model.undo();
        assertThat(faults).containsExactly(Fault.denied("ledger.fault.nothingToUndo"));
    }

    @Test
    void theOperatorIsShownWithTheDepartmentWhenThereIsOne() {
        assertThat(model.operatorText().getValue()).isEqualTo("未登记经办人");
        session.operatorProperty().set("陈某");
        assertThat(model.operatorText().getValue()).isEqualTo("陈某");
        session.departmentProperty().set("综合组");
        assertThat(model.operatorText().getValue()).isEqualTo("陈某（综合组）");
    }

    @Test
    void aBusinessDateThatIsNotTodayIsMarked() {
        assertThat(model.businessDateText().getValue()).isEqualTo("2月14日 周五");
        assertThat(model.otherDay().getValue()).isFalse();
        session.businessDateProperty().set(TempLedger.DAY.minusDays(1));
        assertThat(model.businessDateText().getValue()).isEqualTo("2月13日 周四");
        assertThat(model.otherDay().getValue()).isTrue();
    }

    @Test
    void theSearchFindsScreensByNameAndInitialsAndRecordsOfFeatures() {
        FindViewModel find = new FindViewModel(List.of(new Register()), ui);
        find.typedProperty().set("sz");
        assertThat(find.found()).extracting(FindViewModel.Found::target).containsExactly("register");
        find.typedProperty().set("nbjd");
        assertThat(find.found()).extracting(FindViewModel.Found::title).containsExactly("宁波九点");
        find.typedProperty().set("xyz");
        assertThat(find.found()).isEmpty();
        assertThat(find.nothingProperty().get()).isTrue();
        find.typedProperty().set(" ");
        assertThat(find.nothingProperty().get()).isFalse();
    }

    @Test
    void openingAFoundRecordGoesToItAndEmptiesTheField() {
        FindViewModel find = new FindViewModel(List.of(new Register()), ui);
        find.typedProperty().set("nbjd");
        List<Object> opened = new ArrayList<>();
        find.open(find.found().getFirst(), new Navigator() {
            @Override
            public void open(String target) {
                throw new AssertionError(target);
            }

            @Override
            public void open(String target, UUID record) {
                opened.add(target);
                opened.add(record);
            }

            @Override
            public void say(String sentence) {}
        });
        assertThat(opened).containsExactly("register", Register.FIRM);
        assertThat(find.typedProperty().get()).isEmpty();
        assertThat(find.found()).isEmpty();
    }

    /** A feature with one screen called 设置 and one firm. */
    private static final class Register implements Feature {
        static final UUID FIRM = UUID.fromString("00000000-0000-7000-8000-000000000001");

        @Override
        public String id() {
            return "register";
        }

        @Override
        public Optional<RailEntry> rail() {
            return Optional.of(new RailEntry(2, "navRegister", "fth-briefcase", "admin.rail"));
        }

        @Override
        public List<SearchHit> search(String typed, int most) {
            return typed.equals("nbjd") ? List.of(new SearchHit("宁波九点", "91330203XDEM00011Y", "register", FIRM)) : List.of();
        }

        @Override
        public Screen open(Navigator navigator) {
            throw new AssertionError("nothing is shown");
        }
    }

    private final class Silent implements Dialogs {
        @Override
        public void askLeave(String title, String detail, Consumer<Leave> answer) {
            answer.accept(Leave.STAY);
        }

        @Override
        public void confirm(String title, String detail, String verb, boolean danger, Runnable yes) {}

        @Override
        public void fault(Fault fault) {
            faults.add(fault);
        }
    }
}
